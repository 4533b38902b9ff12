import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Kind } from '../../src/model/kind.ts';
import type { DateRecord, DocumentRecord, MentionRecord, QuoteRecord } from '../../src/model/published.ts';
import type { Span } from '../../src/model/span.ts';
import { teiOf } from '../../src/pipeline/export/tei/tei.ts';
import { hostileSeeds, publishedOver, type Published } from './published.ts';
import { ANNOTATION_CONTEXT, expanded, teiFaults } from './validators.ts';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const anno = { 'http://www.w3.org/ns/anno.jsonld': ANNOTATION_CONTEXT };

const collections = {
  'the bundled seeds': () => new URL('../../seeds', import.meta.url).pathname,
  'hostile texts': hostileSeeds,
};

for (const [name, seeds] of Object.entries(collections)) {
  describe(`exports of ${name}, read by programs that are not ours`, () => {
    let site: Published;
    before(async () => {
      site = await publishedOver(seeds());
    });

    test('TEI is valid by the content models of the Guidelines (libxml2, RELAX NG)', async () => {
      const files = new Map(site.documents.map(({ id }) => [id, site.file(`data/tei/${id}.xml`)]));
      assert.deepEqual(await teiFaults(files), []);
    });

    test('Web Annotations expand without an unknown key, and each has what the model asks for (jsonld)', async () => {
      const [collection] = await expanded(JSON.parse(site.file('data/annotations.jsonld')) as object, anno);
      assert.deepEqual(collection?.['@type'], [`${AS}OrderedCollection`]);
      const [page] = (collection?.[`${AS}first`] ?? []) as unknown as Record<string, { '@list': object[] }[]>[];
      const items = (page?.[`${AS}items`]?.[0]?.['@list'] ?? []) as Record<string, Record<string, unknown>[]>[];
      assert.equal(items.length, site.mentions.length + site.quotes.length + site.dates.length);
      assert.equal(collection?.[`${AS}totalItems`]?.[0]?.['@value'], items.length);
      const motivations = new Set<unknown>();
      for (const item of items) {
        assert.deepEqual(item['@type'], [`${OA}Annotation`]);
        for (const one of item[`${OA}motivatedBy`] ?? []) motivations.add(one['@id']);
        const targets = item[`${OA}hasTarget`] ?? [];
        assert.ok(targets.length > 0);
        for (const target of targets as Record<string, Record<string, unknown>[]>[]) {
          assert.match(String(target[`${OA}hasSource`]?.[0]?.['@id']), /^https:\/\/example\.org\/papers\/text\//);
          const types = (target[`${OA}hasSelector`] ?? []).flatMap((selector) => selector['@type']);
          assert.deepEqual(types, [`${OA}TextQuoteSelector`, `${OA}TextPositionSelector`]);
        }
      }
      assert.deepEqual([...motivations].sort(), [`${OA}identifying`, `${OA}tagging`]);
    });

    test('CSV is read with the same cells, of the types, keys and pointers that datapackage.json states (csv-parse)', () => {
      const { profile, resources } = JSON.parse(site.file('data/datapackage.json')) as DataPackage;
      assert.equal(profile, 'tabular-data-package');
      const tables = new Map(resources.map(({ name, path }) => [name, table(site, path)]));
      const keys = new Map([...tables].map(([name, rows]) => [name, new Set(rows.map(({ id }) => id))]));
      const files = readdirSync(join(site.out, 'data')).filter((file) => file.endsWith('.csv'));
      assert.deepEqual([...resources.map(({ path }) => path), 'reconcile.csv'].sort(), files.sort());
      for (const { name, schema } of resources) {
        const rows = tables.get(name) ?? [];
        assert.match(name, /^[a-z0-9._-]+$/);
        assert.equal(schema.primaryKey, 'id');
        assert.equal(keys.get(name)?.size, rows.length, `${name}: an id stands twice`);
        for (const { name: column, type } of schema.fields) {
          const wrong = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '' && !TYPES[type]?.test(cell));
          assert.deepEqual(wrong, [], `${name}.${column} is said to be of type ${type}`);
        }
        for (const { fields, reference } of schema.foreignKeys ?? []) {
          const cells = rows.map((row) => row[fields] ?? '').filter((cell) => cell !== '');
          const astray = cells.filter((cell) => keys.get(reference.resource)?.has(cell) !== true);
          assert.deepEqual(astray, [], `${name}.${fields} points to no row of ${reference.resource}`);
        }
      }
      assert.deepEqual(
        table(site, 'reconcile.csv').map(({ id }) => id),
        tables.get('entities')?.map(({ id }) => id),
      );
    });

    test('CSV has the same cells for LibreOffice, which takes tabs, commas and semicolons for separators (csv-parse)', () => {
      for (const file of readdirSync(join(site.out, 'data')).filter((name) => name.endsWith('.csv')))
        assert.deepEqual(table(site, file, [',', ';', '\t']), table(site, file), file);
    });
  });
}

interface DataPackage {
  readonly profile: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string }[];
      readonly primaryKey: string;
      readonly foreignKeys?: readonly {
        readonly fields: string;
        readonly reference: { readonly resource: string };
      }[];
    };
  }[];
}

/** What a cell of each type looks like (Frictionless Table Schema). */
const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/i,
};

/** The rows of a CSV file by the names in its first line; throws where a row has more or fewer cells. */
function table(site: Published, path: string, delimiter: readonly string[] = [',']): Record<string, string>[] {
  return parse(site.file(`data/${path}`), { bom: true, columns: true, delimiter: [...delimiter] });
}

test('the schema has teeth: what TEI forbids is found', async () => {
  const good = teiOf(findings('Kim met Lee.', [[0, 3]], [], []), new Map(), 'C');
  const bad = {
    'a speaker of what is no speech': good.replace('met', '<seg who="#m1">met</seg>'),
    'speech in a date': good.replace('met', '<date><said>met</said></date>'),
    'an element of another namespace': good.replace('<body', '<body xmlns=""'),
    'an unknown element': good.replace('Kim', '<Kim/>'),
    'an unknown attribute': good.replace('<body', '<body colour="red"'),
    'a date that is none': good.replace('met', '<date when="1997-13">met</date>'),
    'text outside a paragraph': good.replace('</body>', 'x</body>'),
    'a list without items': good.replace('<text>', '<standOff><listPerson></listPerson></standOff><text>'),
  };
  assert.deepEqual(await teiFaults(new Map([['good', good]])), []);
  for (const [name, xml] of Object.entries(bad)) {
    assert.notEqual(xml, good, name);
    assert.notDeepEqual(await teiFaults(new Map([['bad', xml]])), [], name);
  }
});

test('names, speech and dates that cross each other in any way still make valid TEI with the same text', async () => {
  const text = 'One two three.\n\nFour “five six” seven.\n\nEight nine ten.';
  const spans = fc.array(
    fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
    { maxLength: 5 },
  );
  const files = new Map<string, string>();
  for (const [index, drawn] of fc.sample(fc.tuple(spans, spans, spans), { numRuns: 150, seed: 10 }).entries())
    files.set(JSON.stringify([index, drawn]), teiOf(findings(text, ...drawn), new Map(), 'C'));
  for (const [drawn, xml] of files) {
    const body = xml.slice(xml.indexOf('<body'), xml.indexOf('</body>'));
    assert.equal(body.replace(/<[^>]+>/g, ''), text, drawn);
  }
  assert.deepEqual(await teiFaults(files), []);
});

/** Findings in a text of paragraphs: names (kept apart, within a paragraph), quotations and dates (anywhere). */
function findings(
  text: string,
  names: readonly (readonly [number, number])[],
  quotes: readonly (readonly [number, number])[],
  dates: readonly (readonly [number, number])[],
): Parameters<typeof teiOf>[0] {
  const kinds: readonly Kind[] = ['person', 'organization', 'place', 'event'];
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }, number) => ({
    id: `a#p${number + 1}`,
    document: 'a',
    kind: 'paragraph' as const,
    start: index,
    end: index + words.length,
  }));
  const filled = (pairs: readonly (readonly [number, number])[]): Span[] =>
    pairs.map(([start, end]) => ({ start, end })).filter(({ start, end }) => start < end);
  let last = 0;
  const apart = filled([...names].sort((a, b) => a[0] - b[0])).filter((span) => {
    if (span.start < last || !blocks.some(({ start, end }) => start <= span.start && span.end <= end)) return false;
    last = span.end;
    return true;
  });
  const about = { document: 'a', seed: 'a.txt', confidence: 0.9 };
  return {
    document: {
      id: 'a',
      seed: 'a.txt',
      title: 'A',
      titleFrom: 'headline',
      language: 'en',
      sha256: '0'.repeat(64),
      byline: null,
      publisher: null,
      published: null,
    } as unknown as DocumentRecord,
    text,
    blocks,
    mentions: apart.map((span, index): MentionRecord => ({
      ...about,
      ...span,
      id: `a#m${index + 1}`,
      text: text.slice(span.start, span.end),
      kind: kinds[index % kinds.length] ?? 'person',
      form: index % 5 === 4 ? 'title' : 'name',
      entity: null,
      candidates: [],
      how: '',
      found: '',
    })),
    quotes: filled(quotes).map((span, index): QuoteRecord => ({
      ...about,
      id: `a#q${index + 1}`,
      spans: [span],
      text: '',
      speaker: null,
      speakerText: null,
      cue: null,
      reportedBy: null,
      variants: [],
    })),
    dates: filled(dates).map((span, index): DateRecord => ({
      ...about,
      ...span,
      id: `a#d${index + 1}`,
      text: '',
      edtf: '1997-03',
      anchor: null,
      how: '',
      note: null,
    })),
  };
}
