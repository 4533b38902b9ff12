import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { csvLine } from '../../src/pipeline/export/csv.ts';
import { csvRows } from '../../src/text/csvRows.ts';
import { foldSpace } from '../../src/text/space.ts';
import { hostileSeeds, parseXml, publishedOver, type Published } from './published.ts';

const HELD = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const INVISIBLE = /[\s\u200b\ufffd]/g;
/** What XML cannot hold is replaced, one for one; invisible characters between blocks become blanks. */
const asXml = (text: string): string => text.replace(HELD, '\ufffd');

interface Selector {
  readonly type: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}
interface Annotation {
  readonly id: string;
  readonly body: readonly {
    readonly type: string;
    readonly purpose: string;
    readonly value?: string;
    readonly source?: string;
  }[];
  readonly target: Target | readonly Target[];
}
interface Target {
  readonly source: string;
  readonly selector: readonly Selector[];
}

const collections = {
  'the bundled seeds': () => new URL('../../seeds', import.meta.url).pathname,
  'hostile texts': hostileSeeds,
};

for (const [name, seeds] of Object.entries(collections)) {
  describe(`exports of ${name}`, () => {
    let site: Published;
    before(async () => {
      site = await publishedOver(seeds());
    });

    test('something was found, so that the rest means something', () => {
      assert.ok(site.mentions.length > 5 && site.quotes.length > 0 && site.dates.length > 0);
    });

    test('TEI: the text of the body is the published text, so that every offset holds', () => {
      for (const { id } of site.documents) {
        const { body } = parseXml(site.file(`data/tei/${id}.xml`));
        const text = asXml(site.text(id));
        assert.equal(body.length, text.length, id);
        assert.equal(body.replace(INVISIBLE, ' '), text.replace(INVISIBLE, ' '));
      }
    });

    test('TEI: each mention, quotation and date of the data files, and no other, at its place', () => {
      for (const { id } of site.documents) {
        const { elements } = parseXml(site.file(`data/tei/${id}.xml`));
        const marks = elements.filter(({ name, inBody }) => inBody && !['p', 'ab'].includes(name));
        const first = new Map(marks.map((element) => [element.attributes['xml:id'], element]));
        const mentions = site.mentions.filter(({ document }) => document === id);
        for (const { id: full, start, end, text, entity } of mentions) {
          const element = first.get(full.split('#')[1]);
          assert.deepEqual([element?.start, element?.end, element?.text], [start, end, asXml(text)], full);
          assert.equal(element?.attributes['ref'] === undefined, entity === null);
        }
        const quotes = site.quotes.filter(({ document }) => document === id);
        for (const { id: full, spans, speaker } of quotes) {
          const key = full.split('#')[1] ?? '';
          const parts = marks.filter(
            ({ attributes }) => attributes['xml:id'] === key || attributes['xml:id']?.startsWith(`${key}-`) === true,
          );
          assert.ok(parts.length >= spans.length, full);
          assert.equal(parts[0]?.start, spans[0]?.start);
          assert.equal(parts.at(-1)?.end, spans.at(-1)?.end);
          assert.equal(parts[0]?.attributes['who'] === undefined, speaker === null);
        }
        const names = marks.filter(({ name }) => ['persName', 'orgName', 'placeName', 'name', 'rs'].includes(name));
        const chained = marks.filter(({ attributes }) => attributes['prev'] !== undefined).length;
        const dates = site.dates.filter(({ document }) => document === id);
        assert.equal(names.length, mentions.length);
        assert.equal(marks.length - chained, mentions.length + quotes.length + dates.length);
      }
    });

    test('TEI: ids are unique and every pointer leads to one', () => {
      for (const { id } of site.documents) {
        const { elements } = parseXml(site.file(`data/tei/${id}.xml`));
        const ids = elements.flatMap(({ attributes }) => attributes['xml:id'] ?? []);
        assert.equal(new Set(ids).size, ids.length, id);
        for (const { attributes } of elements) {
          for (const key of ['ref', 'who', 'prev', 'next']) {
            const pointer = attributes[key];
            if (pointer !== undefined) assert.ok(ids.includes(pointer.slice(1)), `${id}: ${pointer}`);
          }
        }
      }
    });

    test('TEI: a date has @when only where it is certain', () => {
      for (const { id } of site.documents) {
        const { elements } = parseXml(site.file(`data/tei/${id}.xml`));
        for (const { document, id: full, edtf, confidence } of site.dates) {
          const element = elements.find(
            ({ attributes }) => document === id && attributes['xml:id'] === full.split('#')[1],
          );
          const when = element?.attributes['when'];
          if (when !== undefined) assert.deepEqual([when, confidence >= 0.8], [edtf, true], full);
          if (edtf === null) assert.equal(when, undefined);
        }
      }
    });

    test('Web Annotation: one for each mention, quotation and date; quote and position name the same words', () => {
      const collection = JSON.parse(site.file('data/annotations.jsonld')) as {
        total: number;
        first: { items: Annotation[] };
      };
      const { items } = collection.first;
      assert.equal(items.length, site.mentions.length + site.quotes.length + site.dates.length);
      assert.equal(collection.total, items.length);
      const records = new Map([...site.mentions, ...site.dates].map((one) => [one.id, one]));
      for (const { id, target, body } of items) {
        const document = decodeURIComponent(/documents\/(.+)\.html#/.exec(id)?.[1] ?? '');
        const text = site.text(document);
        const characters = [...text];
        for (const { source, selector } of [target].flat() as Target[]) {
          assert.equal(decodeURIComponent(source), `../text/${document}.txt`);
          const [quote, position] = selector;
          assert.ok(quote !== undefined && position !== undefined);
          assert.equal(characters.slice(position.start, position.end).join(''), quote.exact);
          assert.ok(text.includes(quote.prefix + quote.exact + quote.suffix));
          assert.ok(quote.prefix.length <= 32 && quote.suffix.length <= 32);
        }
        const record = records.get(`${document}${id.slice(id.lastIndexOf('#'))}`);
        if (record === undefined || !('entity' in record)) continue;
        const named = body.find(({ purpose }) => purpose === 'identifying')?.source;
        const entity = site.entities.find((one) => one.id === record.entity);
        assert.equal(
          named === undefined ? null : decodeURIComponent(named),
          entity === undefined ? null : `../${entity.url}`,
        );
      }
    });

    test('CSV: as many rows as records, as many cells as columns, and nothing that a spreadsheet would run', () => {
      const described = JSON.parse(site.file('data/datapackage.json')) as {
        resources: { name: string; path: string; schema: { fields: { name: string }[] } }[];
      };
      const { documents, entities, mentions, quotes, dates } = site;
      const records: Record<string, readonly { id: string }[]> = { documents, entities, mentions, quotes, dates };
      for (const { name, path, schema } of described.resources) {
        const [head, ...rows] = csvRows(site.file(`data/${path}`));
        assert.deepEqual(
          head?.cells,
          schema.fields.map((field) => field.name),
        );
        assert.deepEqual(
          rows.map(({ cells }) => cells[0]?.replace(/^'/, '')),
          records[name]?.map(({ id }) => id),
          name,
        );
        for (const { cells } of rows) {
          assert.equal(cells.length, head?.cells.length);
          assert.deepEqual(
            cells.filter((cell) => /^[=+\-@]/.test(cell) && Number.isNaN(Number(cell))),
            [],
          );
        }
      }
    });

    test('Markdown: parsed again, each paragraph says what the document says', () => {
      for (const { id } of site.documents) {
        const tree = unified()
          .use(remarkParse)
          .parse(site.file(`text/${id}.md`));
        const said = tree.children
          .filter(({ type }) => type !== 'list' && type !== 'heading')
          .map((node) => foldSpace(wordsOf(node)));
        const blocks = rows(site, 'blocks').filter(({ document }) => document === id);
        const text = site.text(id);
        for (const { kind, start, end } of blocks) {
          if (!['paragraph', 'standfirst', 'lines', 'caption'].includes(kind)) continue;
          const wanted = foldSpace(text.slice(start, end)).replaceAll('\0', '\ufffd');
          assert.ok(said.includes(wanted), `${id}: ${wanted}`);
        }
        assert.ok(
          !tree.children.some(({ type }) => ['html', 'code', 'blockquote', 'thematicBreak'].includes(type)),
          id,
        );
      }
    });

    test('llms.txt lists the Markdown file of every document', () => {
      const links = [...site.file('llms.txt').matchAll(/\(<(text\/[^>]+\.md)>\)/g)].map((match) =>
        decodeURIComponent(match[1] ?? ''),
      );
      assert.deepEqual(
        links,
        site.documents.map(({ id }) => `text/${id}.md`),
      );
      for (const path of links) assert.ok(existsSync(join(site.out, path)), path);
    });

    test('reconcile.csv has a line for every entity and no id filled in that nobody gave', () => {
      const [head, ...lines] = csvRows(site.file('data/reconcile.csv'));
      assert.deepEqual(head?.cells.slice(0, 2), ['id', 'qid']);
      assert.deepEqual(
        lines.map(({ cells }) => cells[0]),
        site.entities.map(({ id }) => id),
      );
      assert.deepEqual([...new Set(lines.map(({ cells }) => cells[1]))], ['']);
    });
  });
}

test('CSV: no cell holds a formula, wherever a spreadsheet begins a cell; all other text is as it was', () => {
  const kept = { '12 - 3': '12 - 3', 'a;b = c': '"a;b = c"', 'one\nand two': '"one\nand two"', '"-x"': '"""-x"""' };
  const guarded = {
    '=1': "'=1",
    ' \u200b+1': "' \u200b+1",
    '\t1': '"\'\t1"',
    '－1': "'－1",
    'x;=1': '"x;\'=1"',
    'x; "@SUM(A1)': '"x; ""\'@SUM(A1)"',
    'x\r\n-1;+2': '"x\r\n\'-1;\'+2"',
  };
  for (const [text, written] of Object.entries({ ...kept, ...guarded }))
    assert.equal(csvLine([text]), `${written}\r\n`, JSON.stringify(text));
});

test('each export can be turned off', async () => {
  const off = { tables: false, annotations: false, tei: false, markdown: false, reconcile: false };
  const site = await publishedOver(hostileSeeds(), { exports: off });
  for (const path of [
    'data/entities.csv',
    'data/datapackage.json',
    'data/annotations.jsonld',
    'data/tei',
    'data/reconcile.csv',
    'llms.txt',
  ]) {
    assert.ok(!existsSync(join(site.out, path)), path);
  }
  assert.ok(existsSync(join(site.out, 'text/markup.txt')) && !existsSync(join(site.out, 'text/markup.md')));
});

test('a private collection has no llms.txt; with an address, annotations carry it', async () => {
  const site = await publishedOver(hostileSeeds(), { private: true }, 'https://example.org/papers');
  assert.ok(!existsSync(join(site.out, 'llms.txt')));
  assert.match(site.file('data/annotations.jsonld'), /"source":"https:\/\/example\.org\/papers\/text\//);
});

function rows(site: Published, name: string): { document: string; kind: string; start: number; end: number }[] {
  const lines = site.file(`data/${name}.ndjson`).split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { document: string; kind: string; start: number; end: number });
}

function wordsOf(tree: Nodes): string {
  let words = '';
  visit(tree, (node) => {
    if (node.type === 'break') words += '\n';
    else if ('value' in node) words += String(node.value);
  });
  return words;
}
