import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Kind } from '../../src/model/kind.ts';
import { findQuotes } from '../../src/pipeline/quotes/findQuotes.ts';
import { documentOf, namesIn } from '../reading.ts';

const PEOPLE: Readonly<Record<string, Kind>> = {
  'Ann Lee': 'person',
  Lee: 'person',
  'Bob Ray': 'person',
  Ray: 'person',
  'Carla Diaz': 'person',
  Tass: 'organization',
  'State Department': 'organization',
  'Home Office': 'organization',
  Rome: 'place',
};

/** Each quotation as: its spans, the speaker's name or description, the cue, the go-between. */
const said = (text: string): [string[], string | null, string | null, string | null][] => {
  const names = namesIn(text, PEOPLE);
  return findQuotes(text, documentOf(text), names).map((quote) => [
    quote.spans.map(({ start, end }) => text.slice(start, end)),
    quote.speakerName !== null
      ? (names[quote.speakerName]?.text ?? null)
      : quote.speakerSpan && `(${text.slice(quote.speakerSpan.start, quote.speakerSpan.end)})`,
    quote.cue,
    quote.reportedByName === null ? null : (names[quote.reportedByName]?.text ?? null),
  ]);
};

test('attributions stand before the words, after them, or upside down', () => {
  assert.deepEqual(said('Ann Lee said: “We will come to Rome.”'), [
    [['We will come to Rome.'], 'Ann Lee', 'said', null],
  ]);
  assert.deepEqual(said('“We will come,” Ann Lee told reporters on Monday.'), [
    [['We will come,'], 'Ann Lee', 'told', null],
  ]);
  assert.deepEqual(said('“We will come,” added Ann Lee, who lives in Rome.'), [
    [['We will come,'], 'Ann Lee', 'added', null],
  ]);
  assert.deepEqual(said('According to Ann Lee, “we will come in spring”.'), [
    [['we will come in spring'], 'Ann Lee', 'according to', null],
  ]);
});

test('what is set off by commas is not the subject', () => {
  assert.equal(
    said('Ann Lee, a spokeswoman for the State Department, said, “We urge calm in the region.”')[0]?.[1],
    'Ann Lee',
  );
  assert.equal(said('The mayor’s brother, Bob Ray, said: “We urge calm in the region.”')[0]?.[1], 'Bob Ray');
  assert.equal(said('“It is a fine town,” said a dean, Bob Ray, pulling his coat.')[0]?.[1], 'Bob Ray');
});

test('speech that goes on after its attribution is one quotation of several spans', () => {
  const [quote, ...rest] = said('“It is going well,” Ann Lee said. “But I want it to be meaningful. We shall see.”');
  assert.deepEqual(quote?.[0], ['It is going well,', 'But I want it to be meaningful. We shall see.']);
  assert.deepEqual(rest, []);
  const own = said('“It is going well,” Ann Lee said. “But we shall see,” she added.');
  assert.equal(own.length, 2);
});

test('speech over several paragraphs is one quotation', () => {
  const found = said(
    'A headline for the day\n\nAnn Lee said: “This is the first part of it.\n\n“And this is the second part of it.”\n\nNobody answered.',
  );
  assert.deepEqual(
    found.map(([spans]) => spans),
    [['This is the first part of it.', 'And this is the second part of it.']],
  );
});

test('scare quotes, titles, terms and nicknames are not speech', () => {
  assert.deepEqual(said('Ann Lee delivered a “personal letter” to Bob Ray in Rome.'), []);
  assert.deepEqual(said('She wrote a book called “The Long Road Home” in Rome.'), []);
  assert.deepEqual(said('Bob “Tiny” Ray and the band released the single “Walk On” that year.'), []);
  assert.deepEqual(said('The rule is known as “first come, first served” in Rome.'), []);
});

test('a term that stands in marks elsewhere with nobody saying it is no speech beside a cue either', () => {
  const found = said(
    'Ann Lee awaits a “personal letter” from Rome.\n\nBob Ray said he would deliver a “personal letter” there.',
  );
  assert.deepEqual(found, []);
});

test('fragments built into the reporter’s sentence are speech', () => {
  assert.deepEqual(said('Ann Lee said redesigning the flag has a “strong rationale”.'), [
    [['strong rationale'], 'Ann Lee', 'said', null],
  ]);
  assert.deepEqual(said('Bob Ray described the plan as “neither wise nor fair”.')[0]?.[1], 'Bob Ray');
});

test('a speaker without a name is kept as described', () => {
  const [quote] = said('“It has never been done before,” a senior State Department official said.');
  assert.equal(quote?.[1], '(a senior State Department official)');
});

test('pronouns go back to the subject, and not to somebody named inside a quotation', () => {
  const text = 'Bob Ray walked in. “Carla Diaz was kind to us all,” he said. “We like her.”';
  assert.deepEqual(said(text), [[['Carla Diaz was kind to us all,', 'We like her.'], 'Bob Ray', 'said', null]]);
});

test('the go-between is who passes the words on', () => {
  const text =
    'It will take long, Tass news agency cited Bob Ray as saying. “It is impossible in one move,” Ray was quoted as saying.';
  assert.deepEqual(said(text), [[['It is impossible in one move,'], 'Ray', 'quoted as saying', 'Tass']]);
  assert.equal(said('“It is hard to say,” Ann Lee said, Tass reported.')[0]?.[3], 'Tass');
});

test('marks of wires, of British and of French papers are read; inches, feet and apostrophes are not marks', () => {
  assert.equal(said("``It is time to go,'' Ann Lee said.")[0]?.[0][0], 'It is time to go,');
  assert.equal(said('‘It is the leaders’ time to go,’ Ann Lee said.')[0]?.[0][0], 'It is the leaders’ time to go,');
  assert.equal(said('« Il est temps de partir », Ann Lee said.')[0]?.[0][0], 'Il est temps de partir');
  assert.deepEqual(said("He stood 6' 2\" and Ann Lee's brothers' house was 30\" wide in '98, he said."), []);
});

test('headlines and furniture are silent', () => {
  assert.deepEqual(
    said('Lee says “never again” in Rome\n\nNothing was said about it in the course of the long afternoon there.'),
    [],
  );
});

test('spans are in order, lie in blocks that are read, and nothing takes more than linear time', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '``',
    "''",
    'Ann Lee said',
    ', ',
    '. ',
    'It is so',
    '\n\n',
    ' he added',
    ':',
    '« ',
    ' »',
    '6\'2"',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const document = documentOf(text);
      for (const { spans } of findQuotes(text, document, namesIn(text, PEOPLE))) {
        let end = 0;
        for (const span of spans) {
          assert.ok(span.start >= end && span.end > span.start);
          assert.ok(
            document.blocks.some(
              (block) => block.kind !== 'furniture' && block.start <= span.start && span.end <= block.end,
            ),
          );
          end = span.end;
        }
      }
    }),
  );
});

test('marks that open and never close take time in proportion to the text', () => {
  for (const hostile of ['“ a ', '" ', "'as ", '‘leaders’ x', '`` a ', 'said "x" ']) {
    const time = (count: number): number => {
      const text = hostile.repeat(count);
      const before = process.cpuUsage();
      findQuotes(text, documentOf(text), []);
      return process.cpuUsage(before).user / 1000;
    };
    time(2000);
    const short = time(4000);
    const long = time(16_000);
    // Four times the text; sixteen times the work would be a square. Processor time, since other work may hold the machine.
    assert.ok(
      long < 10 * short + 300,
      `${JSON.stringify(hostile)}: ${short.toFixed(0)} ms, then ${long.toFixed(0)} ms`,
    );
  }
});

test('a verb that leads up to the next words does not take the words before it', () => {
  assert.deepEqual(
    said('Ann Lee mentioned that Bob Ray “was found in the presence of a friend.” Bob Ray added: “I was not.”'),
    [
      [['was found in the presence of a friend.'], 'Ann Lee', 'mentioned', null],
      [['I was not.'], 'Bob Ray', 'added', null],
    ],
  );
  assert.deepEqual(
    said('Ann Lee called it “reckless” and “a gift to hawks,” adding that Rome had been “kept in the dark.”'),
    [
      [['reckless', 'a gift to hawks,'], 'Ann Lee', 'called', null],
      [['kept in the dark.'], 'Ann Lee', 'adding', null],
    ],
  );
});

test('the attribution of a sentence reaches words in its middle', () => {
  assert.deepEqual(said('Ministers were ‘asleep at the wheel’ when rivers rose, Ann Lee said on Tuesday.'), [
    [['asleep at the wheel'], 'Ann Lee', 'said', null],
  ]);
  assert.deepEqual(said('The “Green Line” was drawn long ago, and Ann Lee said nothing of it.'), []);
});

test('a speech ends where its reporter goes on', () => {
  const text =
    '“It is growing,” Ann Lee says. “It is better.” The thought of quitting never came. “I had to make ends meet.”';
  assert.deepEqual(
    said(text).map(([spans]) => spans),
    [['It is growing,', 'It is better.'], ['I had to make ends meet.']],
  );
});

test('what belongs to somebody is not that somebody, unless it is what he wrote', () => {
  assert.equal(said('Ann Lee’s deputy, who was in Rome, said: “We have no water.”')[0]?.[1], '(Ann Lee’s deputy)');
  assert.equal(said('“We have listened,” said Rome’s water minister, Bob Ray, who led the talks.')[0]?.[1], 'Bob Ray');
  assert.equal(said('Ann Lee’s own analysis concluded, “It might well be a blip.”')[0]?.[1], 'Ann Lee');
  assert.equal(said('Ann Lee’s remarks that “the era of waiting is over” drew applause.')[0]?.[1], 'Ann Lee');
});

test('people without a name speak: one, another, protesters', () => {
  assert.deepEqual(
    said('“Nobody asked us,” one said. “Shame on them!” shouted protesters outside.').map(([, who]) => who),
    ['(one)', '(protesters outside)'],
  );
});

test('news of other languages is read where its verbs of saying are common', () => {
  assert.deepEqual(
    said('« Nous n’avons pas le choix », a déclaré la maire, Ann Lee, devant le conseil. « Il faut agir. »'),
    [[['Nous n’avons pas le choix', 'Il faut agir.'], 'Ann Lee', 'déclaré', null]],
  );
  assert.deepEqual(said('„Wir haben kein Geld“, sagte Bob Ray am Montag.')[0]?.[1], 'Bob Ray');
});

test('British marks hold contractions, run over paragraphs, and hold brackets', () => {
  assert.deepEqual(said('‘We don’t have it,’ Ann Lee said. ‘It isn’t the farmers’ fault.’')[0]?.[0], [
    'We don’t have it,',
    'It isn’t the farmers’ fault.',
  ]);
  assert.deepEqual(said('Ann Lee said: ‘[Ten] years ago, Syria’ s army left.’')[0]?.[0], [
    '[Ten] years ago, Syria’ s army left.',
  ]);
  assert.deepEqual(said('Ann Lee said: ‘We will come.\n\n‘We will bring our maps.’')[0]?.[0], [
    'We will come.',
    'We will bring our maps.',
  ]);
});

test('whoever the words are about is not who says them, nor a relative of the other sex', () => {
  assert.equal(
    said('“We shall see,” Ann Lee said. Bob Ray, she said, “is a prisoner too in this town”.')[1]?.[1],
    'Ann Lee',
  );
  assert.equal(said('Carla Diaz wept. Her brother, Ray, left. “I may punch him,” she said.')[0]?.[1], 'Carla Diaz');
});

test('a title that stands before the name in short finds its bearer again', () => {
  assert.equal(said('Rep. Bob Ray came. Ann Lee left. “We will win,” the congressman said.')[0]?.[1], 'Bob Ray');
  assert.equal(
    said('Gov. Bob Ray came. Ann Lee left. “We will win,” the congressman said.')[0]?.[1],
    '(the congressman)',
  );
});
