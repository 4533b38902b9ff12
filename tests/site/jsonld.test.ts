import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Published } from '../../src/model/document.ts';
import type { EntityPage, Frontmatter } from '../../src/model/generated.ts';
import { citationTags, documentJsonLd, entityJsonLd, scriptJson } from '../../src/site/content/jsonld.ts';

function front(published: Published | null, more: Partial<Frontmatter> = {}): Frontmatter {
  const plain = { id: 'a', seed: 'a.txt', sha256: '', bytes: 1, encoding: 'utf-8', words: 3, recogniser: '' } as const;
  return {
    ...plain,
    title: 'A',
    titleFrom: 'headline',
    publisher: 'Sky',
    byline: 'Ann Hall',
    published,
    language: 'en',
    direction: 'ltr',
    ...more,
  };
}
const date = (published: Published | null): unknown =>
  documentJsonLd(front(published), [], 'C', (to) => to)['datePublished'];

test('nothing in JSON-LD can end its script element or begin another', () => {
  const json = scriptJson(
    documentJsonLd(front(null, { title: '</script><script>alert(1)</script><!--\u2028&' }), [], 'C', (to) => to),
  );
  assert.equal(/[<>&\u2028\u2029]/.test(json), false);
  assert.equal((JSON.parse(json) as { headline: string }).headline, '</script><script>alert(1)</script><!--\u2028&');
});

test('a date is published as such only where a document or an editor states it', () => {
  assert.equal(date({ edtf: '2018-06-01', from: 'text', note: null }), '2018-06-01');
  assert.equal(date({ edtf: '2018-06-01', from: 'decision', note: 'as the archive says' }), '2018-06-01');
  assert.equal(date({ edtf: '2018-06-01', from: 'filename', note: null }), undefined);
  assert.equal(date({ edtf: '2018-06-01', from: 'text', note: 'the year is inferred' }), undefined);
  assert.equal(date({ edtf: '2018-06-01?', from: 'text', note: null }), undefined);
  assert.equal(date({ edtf: null, from: 'text', note: null }), undefined);
});

test('a document with a publisher is a news article and mentions its names with their pages', () => {
  const names = [
    { kind: 'place', name: 'Berlin', url: 'places/berlin.html', sameAs: ['http://www.wikidata.org/entity/Q64'] },
  ] as const;
  const json = documentJsonLd(front(null), names, 'C', (to) => `../${to}`);
  assert.equal(json['@type'], 'NewsArticle');
  assert.deepEqual(json['mentions'], [
    { '@type': 'Place', name: 'Berlin', url: '../places/berlin.html', sameAs: ['http://www.wikidata.org/entity/Q64'] },
  ]);
  assert.equal(documentJsonLd(front(null, { publisher: null }), [], 'C', (to) => to)['@type'], 'Article');
});

test('an entity says its kind, its other forms and where it is the same', () => {
  const page = {
    kind: 'person',
    name: 'Ann Hall',
    aliases: [
      { text: 'Ann Hall', count: 2 },
      { text: 'Hall', count: 1 },
    ],
    descriptions: [],
    sameAs: [],
  };
  assert.deepEqual(entityJsonLd(page as unknown as EntityPage), {
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: 'Ann Hall',
    alternateName: ['Hall'],
  });
});

test('citation tags hold what is stated and nothing else', () => {
  const tags = citationTags(front({ edtf: '2018-06-01', from: 'text', note: null }));
  assert.deepEqual(tags, [
    ['citation_title', 'A'],
    ['citation_author', 'Ann Hall'],
    ['citation_publisher', 'Sky'],
    ['citation_date', '2018/06/01'],
    ['citation_language', 'en'],
    ['z:itemType', 'newspaperArticle'],
    ['prism.publicationName', 'Sky'],
  ]);
  assert.deepEqual(citationTags(front(null, { byline: null, publisher: null, language: 'und' })), [
    ['citation_title', 'A'],
    ['z:itemType', 'document'],
  ]);
});
