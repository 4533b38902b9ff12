import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { MentionRecord } from '../src/model/published.ts';
import { pipelineOver, type Result } from './pipeline.ts';

/**
 * What a careful reader finds in the two bundled reports. Written from the texts, not from what the program says: where
 * the program falls short the case is marked `short`, which turns into a failure as soon as it succeeds.
 */

const SKY = '000-8fc642d2157d8c1e';
const BLOOMBERG = '002-bff1fb16216cbd7f';

let result: Result;
before(async () => {
  result = await pipelineOver(new URL('../seeds', import.meta.url).pathname);
});

/** Mentions of a document that read `text`, in order. */
const mentions = (document: string, text: string): MentionRecord[] =>
  result.mentions.filter((mention) => mention.document === document && mention.text === text);

const entitiesOf = (document: string, kind: string): Set<string> =>
  new Set(
    result.mentions
      .filter((mention) => mention.document === document && mention.kind === kind)
      .flatMap(({ entity }) => result.entities.find(({ id }) => id === entity)?.name ?? []),
  );

function assertNames(document: string, kind: string, wanted: readonly string[]): void {
  const found = entitiesOf(document, kind);
  const missing = wanted.filter((name) => !found.has(name));
  assert.deepEqual(missing, [], `missing among ${[...found].join(', ')}`);
}

describe('000: a report without a headline', () => {
  test('title comes from the lead and says so; the date stamp is never published as the date', () => {
    const document = result.documents.find(({ id }) => id === SKY);
    assert.equal(document?.titleFrom, 'lead');
    assert.match(document.title, /^North and South Korea have resumed peace talks/);
    assert.equal(document.published?.edtf ?? null, null);
    assert.equal(document.publisher, 'Sky News');
  });

  test('furniture is told from text', () => {
    const document = result.documents.find(({ id }) => id === SKY);
    const text = result.text(SKY);
    const folded = document?.furniture.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(folded, ['Thursday, October 31', 'More from Mike Pompeo', 'Exit mobile version']);
  });

  test('people', () => {
    assertNames(SKY, 'person', [
      'Donald Trump',
      'Kim Jong Un',
      'Kim Yong Chol',
      'Mike Pompeo',
      'Cho Myoung-gyon',
      'Moon Jae-in',
    ]);
  });

  test('places', () => {
    assertNames(SKY, 'place', [
      'North Korea',
      'South Korea',
      'Pyongyang',
      'Seoul',
      'Washington',
      'Panmunjom',
      'New York',
      'Singapore',
      'United States',
    ]);
  });

  test('events', () => {
    const events = result.mentions
      .filter(({ document, kind }) => document === SKY && kind === 'event')
      .map(({ text }) => text);
    assert.ok(events.includes('Korean War'), events.join(', '));
    assert.ok(
      events.some((text) => /12 June summit/.test(text)),
      events.join(', '),
    );
  });

  test('"the North", "the South" and half a pair mean the countries', () => {
    for (const mention of [...mentions(SKY, 'North')])
      assert.equal(mention.entity, 'north-korea', String(mention.start));
    for (const mention of mentions(SKY, 'South')) assert.equal(mention.entity, 'south-korea', String(mention.start));
    assert.ok(mentions(SKY, 'North').length >= 3);
    assert.ok(mentions(SKY, 'South').length >= 1);
  });

  test('demonyms belong to their place and are marked as such', () => {
    for (const text of ['North Korean', 'North Koreans']) {
      assert.ok(mentions(SKY, text).length > 0, text);
      for (const mention of mentions(SKY, text))
        assert.deepEqual([mention.form, mention.entity], ['demonym', 'north-korea']);
    }
  });

  test('names inside compounds are found', () => {
    const at = result.text(SKY).indexOf('US-led');
    assert.ok(mentions(SKY, 'US').some(({ start }) => start === at));
  });
});

describe('002: a report with headline and standfirst', () => {
  test('headline, standfirst, credit', () => {
    const document = result.documents.find(({ id }) => id === BLOOMBERG);
    assert.equal(document?.title, 'Trump says talks positive, expects letter from Kim');
    assert.equal(document.titleFrom, 'headline');
    assert.equal(document.publisher, 'Bloomberg');
  });

  test('people, three Kims among them', () => {
    assertNames(BLOOMBERG, 'person', [
      'Donald Trump',
      'Kim Jong Un',
      'Kim Yong Chol',
      'Mike Pompeo',
      'Andy Kim',
      'Mark Lambert',
      'Jo Myong Rok',
      'Bill Clinton',
      'Sergei Lavrov',
      'Vladimir Putin',
      'Ri Yong Ho',
    ]);
  });

  test('organizations', () => {
    assertNames(BLOOMBERG, 'organization', [
      'Central Intelligence Agency',
      'State Department',
      'Interfax',
      'Tass',
      'Bloomberg',
    ]);
  });

  test('places', () => {
    assertNames(BLOOMBERG, 'place', [
      'United States',
      'New York',
      'Washington',
      'Texas',
      'Singapore',
      'North Korea',
      'South Korea',
      'Russia',
      'Pyongyang',
      'Korean Peninsula',
    ]);
  });

  test('an office that names regions is a role, not names', () => {
    const at = result.text(BLOOMBERG).indexOf('East Asian and Pacific Affairs');
    const inside = result.mentions.filter(
      ({ document, start }) => document === BLOOMBERG && start >= at && start < at + 30,
    );
    assert.deepEqual(
      inside.map(({ text }) => text),
      [],
    );
  });
});

describe('across the two', () => {
  test('a bare "Mr Kim" is Kim Jong Un with doubt, or open with him first; never Kim Yong Chol', () => {
    const bare = result.mentions.filter(({ text, kind }) => text === 'Kim' && kind === 'person');
    assert.ok(bare.length >= 5);
    for (const { entity, candidates, confidence, id } of bare) {
      if (entity === null) assert.equal(candidates[0]?.entity, 'kim-jong-un', id);
      else assert.equal(entity, 'kim-jong-un', id);
      if (entity !== null && candidates.length > 1) assert.ok(confidence < 0.9, id);
    }
  });

  test('the same people are one page each, named by both reports', () => {
    for (const id of ['kim-jong-un', 'kim-yong-chol', 'donald-trump', 'mike-pompeo', 'north-korea', 'washington']) {
      assert.equal(result.entities.find((entity) => entity.id === id)?.documents, 2, id);
    }
    assert.equal(result.entities.find(({ id }) => id === 'andy-kim')?.mentions, 1);
  });

  test('roles are told with their evidence', () => {
    const roles = (id: string): string =>
      (result.entities.find((entity) => entity.id === id)?.descriptions ?? []).map(({ text }) => text).join(' | ');
    assert.match(roles('andy-kim'), /head of the Korea desk at the Central Intelligence Agency/);
    assert.match(
      roles('mark-lambert'),
      /acting deputy assistant secretary of state for East Asian and Pacific Affairs/i,
    );
    assert.match(roles('kim-yong-chol'), /former North Korean spy chief/);
    assert.match(roles('kim-yong-chol'), /North Korean vice chairman/);
    assert.match(roles('mike-pompeo'), /secretary of state/i);
    assert.match(roles('sergei-lavrov'), /Russian Foreign Minister/);
    assert.match(roles('moon-jae-in'), /South Korean President/);
    assert.match(roles('cho-myoung-gyon'), /unification minister/);
    assert.match(roles('jo-myong-rok'), /vice-marshal/);
  });

  test('every offset fits the published text', () => {
    for (const { document, start, end, text } of result.mentions)
      assert.equal(result.text(document).slice(start, end), text);
    for (const { document, start, end, text } of result.dates)
      assert.equal(result.text(document).slice(start, end), text);
  });
});
