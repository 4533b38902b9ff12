import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { before, describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { temporaryFolder } from '../temporary.ts';
import { publishedOver, type Published } from './published.ts';

/**
 * People script against these names. They are written out here, not taken from the code: more may come, none may change or go.
 * `?` after a type allows null.
 */
const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  documents: {
    ...{ id: 'string', url: 'string', seed: 'string', sha256: 'string', encoding: 'string', language: 'string' },
    ...{ title: 'string', titleFrom: 'headline|lead|filename|metadata|decision', published: 'edtf,from,note?' },
    ...{ publisher: 'string?', byline: 'string?', words: 'number', furniture: '[start,end,why]' },
  },
  entities: {
    ...{ id: 'string', kind: 'person|organization|place|event', name: 'string', url: 'string' },
    ...{ aliases: '[text,count]', documents: 'number', mentions: 'number' },
    ...{ descriptions: '[text,document,start,end]', sameAs: '[]', origin: 'found|decision' },
  },
  mentions: {
    ...{ id: 'string', document: 'string', seed: 'string', start: 'number', end: 'number', text: 'string' },
    ...{ kind: 'person|organization|place|event', form: 'name|demonym|title', entity: 'string?' },
    ...{ candidates: '[entity,score]', how: 'string', confidence: 'number' },
  },
  quotes: {
    ...{ id: 'string', document: 'string', seed: 'string', spans: '[start,end]', text: 'string', speaker: 'string?' },
    ...{ speakerText: 'string?', cue: 'string?', reportedBy: 'string?', variants: '[]', confidence: 'number' },
  },
  dates: {
    ...{ id: 'string', document: 'string', seed: 'string', start: 'number', end: 'number', text: 'string' },
    ...{ edtf: 'string?', anchor: 'string?', how: 'string', confidence: 'number', note: 'string?' },
  },
};
const COMMANDS = ['start', 'test', 'build', 'dev', 'explain', 'check', 'bench', 'test:corpora'];
const TEXT =
  'Talks in Berlin\n\nBERLIN, 12 June 2018 (Reuters) - “We will not accept that,” said John Smith, the mayor of Boston. ' +
  'Angela Merkel met him on Monday. Mr Smith left Germany in May 1999.\n\nKim spoke to Kim Jong Un and Kim Yong Chol.\n';

test('the commands that people type are scripts of npm', () => {
  const file = readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8');
  const { scripts } = JSON.parse(file) as { scripts: Readonly<Record<string, string>> };
  assert.deepEqual(
    COMMANDS.filter((name) => !(name in scripts)),
    [],
  );
});

describe('the published files keep the names that people script against', () => {
  let site: Published;
  const rows = (name: string): Record<string, unknown>[] =>
    site
      .file(`data/${name}.ndjson`)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  before(async () => {
    const seeds = temporaryFolder({
      'a.txt': TEXT,
      'a.md': `# Notes\n\n${TEXT}`,
      '2018/Über uns.html': `<!doctype html><title>Page</title><article><h1>A page</h1><p>${TEXT}</p></article>`,
      'ten.txt': Array.from({ length: 12 }, (_, n) => `Angela Merkel was in Berlin on ${n + 1} May 2001.\n`).join('\n'),
    });
    site = await publishedOver(seeds);
  });

  for (const [name, fields] of Object.entries(FIELDS)) {
    test(`${name}.ndjson: every field, of its type, in every line; lines in the order of their ids`, () => {
      const all = rows(name);
      assert.ok(all.length > 1);
      for (const row of all)
        for (const [field, type] of Object.entries(fields))
          assert.ok(isOf(row[field], type), `${field} is ${JSON.stringify(row[field])}, not ${type}`);
      // m2 stands before m10.
      const ids = all.map(({ id }) => String(id).replace(/\d+$/, (number) => number.padStart(9, '0')));
      assert.deepEqual(ids, [...ids].sort());
    });
  }

  test('entities, mentions and quotes have a CSV twin with a line for each, and the same ids', () => {
    for (const name of ['entities', 'mentions', 'quotes']) {
      const twin: Record<string, string>[] = parse(site.file(`data/${name}.csv`), { bom: true, columns: true });
      assert.deepEqual(
        twin.map(({ id }) => id),
        rows(name).map(({ id }) => id),
      );
    }
  });

  test('the files have the names they are promised', () => {
    for (const path of ['data/datapackage.json', 'data/annotations.jsonld', 'llms.txt', 'data/ids.json'])
      assert.ok(site.file(path).length > 0, path);
    for (const { id } of site.documents) {
      assert.ok(site.file(`text/${id}.txt`).length > 0);
      assert.match(site.file(`data/tei/${id}.xml`), /^<\?xml /);
    }
  });

  test('a document’s id is its path without the extension, slugged; of two that would share one, the first keeps it', () => {
    const ids = new Map(site.documents.map(({ seed, id }) => [seed, id]));
    assert.equal(ids.get('2018/Über uns.html'), '2018/uber-uns');
    assert.equal(ids.get('a.md'), 'a');
    assert.match(ids.get('a.txt') ?? '', /^a-[a-z0-9]+$/);
  });

  test('originals lie byte for byte below their path, under a name that no browser renders', () => {
    const kept = ['a.txt', 'a.md.txt', '2018/Über uns.html.txt'];
    for (const path of kept) {
      const seed = path === 'a.txt' ? path : path.replace(/\.txt$/, '');
      const sha256 = site.documents.find((document) => document.seed === seed)?.sha256;
      const bytes = readFileSync(join(site.out, 'originals', path));
      assert.equal(hash('sha256', bytes), sha256, path);
    }
  });
});

/** Whether a value is of a type: a word, one of several words, a list of objects `[a,b]`, an object `a,b`; `?` allows null. */
function isOf(value: unknown, type: string): boolean {
  if (type.endsWith('?')) return value === null || isOf(value, type.slice(0, -1));
  if (['string', 'number'].includes(type)) return typeof value === type;
  if (type.includes('|')) return type.split('|').includes(String(value));
  if (type.startsWith('[')) {
    const keys = type.slice(1, -1);
    return Array.isArray(value) && (keys === '' || value.every((one) => isOf(one, keys)));
  }
  return typeof value === 'object' && value !== null && type.split(',').every((key) => key in value);
}
