import assert from 'node:assert/strict';
import test from 'node:test';
import { resolveDocument } from '../../src/pipeline/resolve/document.ts';
import { grouped, groups, marked } from './marked.ts';

test('a title and a surname stand for the full name before them', () => {
  assert.deepEqual(groups('[Mike Pompeo|P] spoke. Mr [Pompeo|P] left.'), ['Mike Pompeo + Pompeo']);
});

test('a headline looks ahead to the full name', () => {
  const input = marked('[Trump|P] says talks positive\n\n[Donald Trump|P] said so.');
  const { entities, links } = resolveDocument(input);
  assert.equal(entities.length, 1);
  assert.equal(links[0]?.rule, 'look-ahead');
});

test('Korean and Chinese names put the family name first, Western names last', () => {
  assert.deepEqual(groups('[Moon Jae-in|P] met [Xi Jinping|P]. Mr [Moon|P] and Mr [Xi|P] agreed.'), [
    'Moon Jae-in + Moon',
    'Xi Jinping + Xi',
  ]);
  assert.deepEqual(groups('[Kim Basinger|P] met [Andy Kim|P]. Mr [Kim|P] and Ms [Basinger|P] spoke.'), [
    'Andy Kim + Kim',
    'Kim Basinger + Basinger',
  ]);
});

test('a document that shortens an unsure name by its first word decides the order', () => {
  assert.deepEqual(groups('[Lim Kit Siang|P] spoke. [Lim|P] left.'), ['Lim Kit Siang + Lim']);
});

test('two people of one surname are never merged, and the bare surname lists the other', () => {
  const input = marked(
    '[Kim Jong Un|P] wrote to [Donald Trump|P]. [Kim Yong Chol|P] met [Mike Pompeo|P]. Mr [Trump|P] and Mr [Kim|P] will meet.',
  );
  const { links, entities } = resolveDocument(input);
  const last = links.at(-1);
  assert.ok(last !== undefined);
  const first = last.entity ?? last.candidates[0]?.entity ?? -1;
  assert.equal(input.names[entities[first]?.head ?? 0]?.text, 'Kim Jong Un');
  assert.ok(last.confidence < 0.9);
  assert.ok(last.candidates.length > 0);
});

test('without anything to go by a bare surname stays open with both', () => {
  assert.deepEqual(
    grouped('[Ann Reed|P] and [Tom Reed|P] came. A [Reed|P] spoke.').open.map((line) => line.replace(/ →.*/, '')),
    ['Reed'],
  );
});

test('Mrs keeps a surname from a man', () => {
  assert.deepEqual(groups('[Bill Clinton|P] spoke. Mrs [Clinton|P] listened. Mr [Clinton|P] left.'), [
    'Bill Clinton + Clinton',
    'Clinton',
  ]);
});

test('a chain of short forms does not merge two full names', () => {
  assert.deepEqual(
    groups('[John Smith|P] and [James Smith|P] are here. [J. Smith|P] signed. [Smith|P] read it.').filter(
      (group) => group.includes('John Smith') && group.includes('James'),
    ),
    [],
  );
});

test('middle initials that differ are two people, initials left out are one', () => {
  assert.deepEqual(groups('[George W. Bush|P] came. Then [George H. W. Bush|P] spoke.'), [
    'George H. W. Bush',
    'George W. Bush',
  ]);
  assert.deepEqual(groups('[Harry S. Truman|P] came. Then [Harry Truman|P] spoke.'), [
    'Harry S. Truman + Harry Truman',
  ]);
});

test('a son with a middle name more is not his father', () => {
  assert.deepEqual(groups('[John Adams|P] wrote. His son [John Quincy Adams|P] read. Later [John Adams|P] died.'), [
    'John Adams',
    'John Quincy Adams',
  ]);
});

test('father and son with a suffix on one of them: the fuller name comes first where they are one', () => {
  assert.deepEqual(groups('[Jesse Orr|P] spoke. [Jesse Orr Jr.|P], his son, left.'), ['Jesse Orr', 'Jesse Orr Jr.']);
  assert.deepEqual(groups('[Jesse Orr Jr.|P] spoke. Later [Jesse Orr|P] left.'), ['Jesse Orr Jr. + Jesse Orr']);
  assert.deepEqual(groups('[Henry Orr II|P] built it. [Henry Orr|P] founded it.'), ['Henry Orr', 'Henry Orr II']);
});

test('an office before a family name is not that of somebody who is named in full later, without it', () => {
  assert.deepEqual(groups('Vice President [Orr|P] spoke. Later [Tipper Orr|P] sang.'), ['Orr', 'Tipper Orr']);
  assert.deepEqual(groups('Secretary [Orr|P] spoke. Later {secretary of state} [Mike Orr|P] left.'), [
    'Orr + Mike Orr',
  ]);
});

test('two that are named together, and the congress of a party or a year, are not the one that bears half of the words', () => {
  for (const [body, other] of [
    ['Medicaid', 'Medicare'],
    ['Congress', 'Democratic Congress'],
    ['Congress', 'Forty-ninth Congress'],
    ['State', 'State of the Union'],
    ['United Nations', 'United Nations General Assembly'],
  ])
    assert.equal(groups(`[${body ?? ''}|O] and the [${other ?? ''}|O].`).length, 2, other);
  assert.equal(groups('[Medicare|O], [Medicaid|O]: [Medicare and Medicaid|O].').length, 3);
  assert.equal(groups('[Congress|O] is the [Congress of the United States|O].').length, 1);
});

test('a family name in the plural stays open with the family', () => {
  assert.deepEqual(grouped('[Bill Orr|P] and [Ann Orr|P] came. The [Orrs|O] sang.').open, [
    'Orrs → Bill Orr / Ann Orr',
  ]);
});

test('a word for a relative after a name tells the sex, so that Mr is somebody else', () => {
  assert.deepEqual(
    groups('[Kim Yo Jong|P], {the leader\u2019s sister}<, met [Kim Jong Un|P]. [Ann Lee|P] and Mr [Kim|P] left.'),
    ['Ann Lee', 'Kim Jong Un + Kim', 'Kim Yo Jong'],
  );
});

test('the bodies of two countries, and towns of one name in two lands, are two', () => {
  assert.deepEqual(groups('[Russia|L]\u2019s [Foreign Ministry|O] and the [Chinese Foreign Ministry|O].'), [
    'Chinese Foreign Ministry',
    'Foreign Ministry',
    'Russia',
  ]);
  assert.deepEqual(groups('[Varn|L], [Illinois|L], wrote to [Varn|L], [Ohio|L].'), [
    'Illinois',
    'Ohio',
    'Varn',
    'Varn',
  ]);
});

test('Jr. and Sr. stay apart', () => {
  assert.deepEqual(groups('[John Doe Sr.|P] came. Later [John Doe Jr.|P] left.'), ['John Doe Jr.', 'John Doe Sr.']);
});

test('nicknames, initials, particles and accents fold for matching', () => {
  assert.deepEqual(groups('[Robert Dole|P] won. [Bob Dole|P] spoke.'), ['Robert Dole + Bob Dole']);
  assert.deepEqual(groups('[Bashar al-Assad|P] spoke. [Assad|P] left. [al-Assad|P] came.'), [
    'Bashar al-Assad + Assad + al-Assad',
  ]);
  assert.deepEqual(groups('[Alexander Van der Bellen|P] won. [Van der Bellen|P] spoke.'), [
    'Alexander Van der Bellen + Van der Bellen',
  ]);
  assert.deepEqual(groups('[Hugo Chávez|P] spoke. [Chavez|P] left.'), ['Hugo Chávez + Chavez']);
});

test('a demonym, a compass word and half of a joined name belong to their place', () => {
  assert.deepEqual(
    groups(
      '[North|L=North Korea] and [South Korea|L] talk. [North Korean|LD] officials came. The [North|L] agreed with the [South|L].',
    ),
    ['North + North Korean', 'South Korea + South'],
  );
  assert.deepEqual(groups('The [US|L], the [U.S.|L] and [America|L]: [American|LD] all.'), [
    'US + U.S. + America + American',
  ]);
});

test('a city is not the country or the state that bears its name', () => {
  assert.deepEqual(groups('[Mexico|L] and [Mexico City|L]; [New York City|L] and [New York|L].'), [
    'Mexico',
    'Mexico City',
    'New York City + New York',
  ]);
});

test('initials, endings, orders and short forms of organizations join the one name they fit', () => {
  assert.deepEqual(groups('The [Royal Society for Birds|O] ([RSB|O]) met.'), ['Royal Society for Birds + RSB']);
  assert.deepEqual(groups('[Acme Holdings Inc.|O] and [Acme Holdings|O].'), ['Acme Holdings Inc. + Acme Holdings']);
  assert.deepEqual(
    groups('The [US State Department|O], the [Department of State|O], the [State Department|O].').length,
    1,
  );
  assert.deepEqual(groups('[Deutsche Bank|O] fell. [Deutsche|O] rose.'), ['Deutsche Bank + Deutsche']);
});

test('a common noun that fits two bodies stays open', () => {
  assert.deepEqual(grouped('The [European Commission|O] and the [Warren Commission|O]. The [Commission|O] met.').open, [
    'Commission → Warren Commission / European Commission',
  ]);
});

test('one of several numbered bodies does not take the bare name', () => {
  assert.deepEqual(groups('The [80th Congress|O] did nothing. [Congress|O] must act.'), ['80th Congress', 'Congress']);
});

test('second names that the text itself gives belong to their bearer, and so do short forms of them', () => {
  assert.deepEqual(
    groups(
      '[Ada Wren Cole|P] (born 1901), better known by her pen name [Rosa Lund|P], wrote. [Lund|P] and [Cole|P] met.',
    ),
    ['Ada Wren Cole + Rosa Lund + Lund + Cole'],
  );
  assert.deepEqual(groups('[Marlo|P] (born [Piet Anders Holm|P]) sang. [Holm|P] left.'), [
    'Marlo + Piet Anders Holm + Holm',
  ]);
  assert.deepEqual(groups('[Jane Orr|P] (n\u00e9e [Tull|P]) came. [Tull|P] left.'), ['Jane Orr + Tull']);
  assert.deepEqual(groups('[Varn|L], formerly known as [Little Hesse|L], grew.'), ['Varn + Little Hesse']);
  assert.deepEqual(groups('The [Norsk Vei|O] ([NVS|O]) and [OpenHatch|O]: [OH|O].'), [
    'Norsk Vei + NVS',
    'OpenHatch + OH',
  ]);
  assert.deepEqual(groups('[Hesse Airport|L] (IATA: [HSX|L]) opened.'), ['Hesse Airport + HSX']);
});

test('a second name that may be somebody else\u2019s joins nobody', () => {
  for (const [source, people] of [
    ['[Piet Holm|P], son of [Ada Cole|P], also known as [Otto Lund|P], sang.', 3],
    ['[Piet Holm|P] met a man called [Ada Cole|P].', 2],
    ['[Piet Holm|P] ([Ada Cole|P]) is a character.', 2],
    ['[Varn|L] ([Hesse Heath|L]) is a village.', 2],
    ['[Iran|L], also known as [Iraq|L].', 2],
    ['[Route 5|L], also known as the [Varn Turnpike|L].', 2],
    ['The [Bears of the Big League|O] ([BL|O]).', 2],
  ] as const)
    assert.equal(groups(source).length, people, source);
});

test('a title that was recognised as a name is the one person described so', () => {
  assert.deepEqual(groups('[Norton|P], [Emperor|P] of all. The [Emperor|P] spoke to [Ada Cole|P].'), [
    'Ada Cole',
    'Norton + Emperor',
  ]);
  assert.deepEqual(groups('King [Olaf|P] met [King|P]. Mr [King|P] left.'), ['King', 'Olaf']);
});

test('a lake, an island, a bay and a road are not the town of their name; a river is what stands after \u201cthe\u201d', () => {
  for (const noun of ['Island', 'Bay', 'Road', 'Park', 'River'])
    assert.equal(groups(`[Varnham ${noun}|L] lies near [Varnham|L].`).length, 2, noun);
  assert.deepEqual(groups('The [Varnham River|L] floods. The [Varnham|L] is long.'), ['Varnham River + Varnham']);
});

test('one vowel or a doubled letter is another spelling of a place, but not of a country', () => {
  assert.deepEqual(groups('[Esfahan|L], or [Isfahan|L] to some. [T\u00e5singe|L] and [Taasinge|L].'), [
    'Esfahan + Isfahan',
    'T\u00e5singe + Taasinge',
  ]);
  assert.equal(
    groups('[Granada|L] and [Grenada|L], [Columbia|L] and [Colombia|L], [Austria|L], [Australia|L].').length,
    6,
  );
});

test('a body and what bears its name beside it are two', () => {
  for (const [body, other] of [
    ['Sonar', 'Sonar Pictures'],
    ['Kone', 'Kone Foundation'],
    ['U.S. Army', 'U.S. Army Reserve'],
    ['Varn University', 'Varn University School of Law'],
    ['Blue Hatch', 'Blue Hatch Europe'],
  ])
    assert.equal(groups(`[${body ?? ''}|O] and the [${other ?? ''}|O].`).length, 2, body);
  assert.equal(groups('[US Airways|O] and [US Airways Group|O], [Congress|O].').length, 2);
  assert.equal(groups('The [U.S. Congress|O] is the [United States Congress|O].').length, 1);
});

test('a role without a name is the one person described so', () => {
  assert.deepEqual(
    groups('{US secretary of state} [Mike Pompeo|P] met [Kim Yong Chol|P]. The [US secretary of state|PT] warned.'),
    ['Kim Yong Chol', 'Mike Pompeo + US secretary of state'],
  );
});

test('every name gets a link with a rule, a reason and a confidence between 0 and 1', () => {
  const input = marked('[A B|P] [C|O] [D|L] [E war|E] [the boss|PT] [Fs|P] [__proto__|P] [constructor|O]');
  for (const link of resolveDocument(input).links) {
    assert.notEqual(link.reason, '');
    assert.notEqual(link.rule, '');
    assert.ok(link.confidence >= 0 && link.confidence <= 1);
  }
});

test('one name of several words has one kind, whatever recognition said of it in one place', () => {
  const { entities } = resolveDocument(marked('[Kim Jong Un|O] came. [Kim Jong Un|P] spoke. [Kim Jong Un|P] left.'));
  assert.deepEqual(
    entities.map(({ names, head }) => [names, head]),
    [[[0, 1, 2], 1]],
  );
});
