import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { before, describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { Element, Root } from 'hast';
import type { Expanded } from 'jsonld';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { EXPORTS } from '../../src/model/exports.ts';
import { temporaryFolder } from '../temporary.ts';
import { hostileSeeds, parseXml } from './published.ts';
import { expanded, SCHEMA_CONTEXT, SCHEMA_TYPES } from './validators.ts';

const HOME = resolve(import.meta.dirname, '../..');
const SCHEMA = 'https://schema.org/';
const QID = 'http://www.wikidata.org/entity/Q64';

type Row = Readonly<Record<string, string>>;

describe('a built site: what the pages say is what the exports say', () => {
  let site = '';
  const read = (path: string): string => readFileSync(join(site, path), 'utf8');
  // The apostrophe keeps a spreadsheet from running what follows it; it is not in the document.
  const cast = (value: string): string => value.replace(/^'(?=[=+\-@])/, '');
  const table = (name: string): Row[] => parse(read(`data/${name}.csv`), { bom: true, columns: true, cast });
  const entities = new Map<string, Row>();
  const pages = new Map<string, Root>();

  before(() => {
    const content = temporaryFolder({ 'decisions.yaml': `- {same-as: Berlin, uri: ${QID}}\n` });
    const work = temporaryFolder();
    site = join(work, 'site');
    buildInto(site, hostileSeeds(), content, work);
    for (const row of table('entities')) entities.set(cell(row, 'id'), row);
    for (const row of [...table('documents'), ...entities.values()]) {
      const url = row['url'] ?? '';
      pages.set(url, rehype().parse(read(url)));
    }
  });

  test('each mention stands on its page with its words and its link, as in CSV, TEI and Web Annotations', () => {
    const annotations = JSON.parse(read('data/annotations.jsonld')) as Annotations;
    const annotated = new Map(annotations.first.items.map((item) => [decodeURIComponent(item.id), item]));
    const mentions = table('mentions');
    assert.ok(mentions.length > 20);
    for (const document of table('documents')) {
      const id = cell(document, 'id');
      const url = cell(document, 'url');
      const text = read(`text/${id}.txt`);
      const { elements } = parseXml(read(`data/tei/${id}.xml`));
      const own = mentions.filter((mention) => mention['document'] === id);
      const shown = marked(pages.get(url), /^m\d+$/);
      assert.deepEqual(
        [...shown.keys()],
        own.map((mention) => cell(mention, 'id').split('#')[1]),
        `${id}: the mentions of the page are those of mentions.csv, in its order`,
      );
      for (const mention of own) {
        const anchor = cell(mention, 'id').split('#')[1] ?? '';
        const words = text.slice(Number(mention['start']), Number(mention['end']));
        const page = entities.get(cell(mention, 'entity'))?.['url'];
        const element = shown.get(anchor);
        const encoded = elements.find(({ attributes }) => attributes['xml:id'] === anchor);
        const annotation = annotated.get(`../${url}#${anchor}`);
        const href = element?.properties['href'];
        assert.equal(spaced(wordsOf(element)), spaced(words), `${url}#${anchor}`);
        assert.equal(spaced(encoded?.text ?? ''), spaced(words), `TEI ${url}#${anchor}`);
        assert.equal(annotation?.target.selector[0]?.exact, words, `annotation ${url}#${anchor}`);
        // An open name leads at most to where its candidates are weighed.
        const linked = typeof href === 'string' && !href.endsWith('#possibly') ? from(url, href) : undefined;
        assert.equal(linked, page, `link of ${url}#${anchor}`);
        const identified = annotation?.body.find(({ purpose }) => purpose === 'identifying')?.source;
        assert.equal(identified, page === undefined ? undefined : `../${encodeURI(page)}`);
        const item = encoded?.attributes['ref']?.slice(1);
        const listed = elements.find(({ attributes }) => attributes['xml:id'] === item);
        assert.equal(
          item === undefined ? undefined : listed?.text.includes(page ?? ''),
          page === undefined ? undefined : true,
        );
      }
    }
  });

  test('each quotation stands on its page, as in quotes.csv', () => {
    for (const { id = '', url = '' } of table('documents')) {
      const own = table('quotes').filter((quote) => quote['document'] === id);
      const shown = [...marked(pages.get(url), /^q\d+$/).keys()];
      assert.deepEqual(
        shown,
        own.map((quote) => cell(quote, 'id').split('#')[1]),
        url,
      );
    }
  });

  test('the page of each name counts what entities.csv counts, and mentions.csv holds so many', () => {
    const mentions = table('mentions');
    for (const [id, { url = '', mentions: count, documents }] of entities) {
      const own = mentions.filter((mention) => mention['entity'] === id);
      assert.equal(String(own.length), count, id);
      assert.equal(String(new Set(own.map(({ document }) => document)).size), documents, id);
      const said = `${count} mention${count === '1' ? '' : 's'} in ${documents} document${documents === '1' ? '' : 's'}`;
      assert.ok(spaced(wordsOf(pages.get(url))).includes(said), `${url} does not say “${said}”`);
    }
  });

  test('JSON-LD of every page is schema.org’s, and names what the tables name', async () => {
    for (const [url, tree] of pages) {
      const [found, ...more] = await jsonLdOf(tree);
      assert.ok(found !== undefined && more.length === 0, `${url} has one description`);
      checkTypes(found, url);
      const entity = [...entities.values()].find((row) => row['url'] === url);
      const document = table('documents').find((row) => row['url'] === url);
      if (entity !== undefined) {
        assert.deepEqual(valuesOf(found, 'name'), [entity['name']]);
        assert.equal(String(found['@type']).slice(SCHEMA.length).toLowerCase(), entity['kind']);
        assert.deepEqual(valuesOf(found, 'sameAs'), (entity['sameAs'] ?? '').split('; ').filter(Boolean));
      }
      if (document === undefined) continue;
      const named = new Set(
        table('mentions').flatMap((row) =>
          row['document'] === document['id'] && row['entity'] ? [row['entity']] : [],
        ),
      );
      const linked = (found[`${SCHEMA}mentions`] ?? []).flatMap((one) => valuesOf(one as never, 'name'));
      assert.deepEqual(linked.sort(), [...named].map((id) => entities.get(id)?.['name']).sort(), url);
      assert.deepEqual(valuesOf(found, 'headline'), [document['title']]);
    }
    const berlin = [...entities.values()].find(({ name }) => name === 'Berlin');
    assert.equal(berlin?.['sameAs'], QID);
  });

  test('citation tags, for Zotero, say what documents.csv says', () => {
    for (const document of table('documents')) {
      const tags = new Map<string, string>();
      visit(
        pages.get(cell(document, 'url')) ?? { type: 'root', children: [] },
        'element',
        ({ tagName, properties }) => {
          const name = properties['name'];
          if (tagName === 'meta' && typeof name === 'string') tags.set(name, String(properties['content']));
          // Its translator takes the first of these for the day of publication when no tag says that.
          assert.ok(tagName !== 'time', 'a date the text speaks of would become that of the document');
        },
      );
      assert.equal(tags.get('citation_title'), document['title']);
      assert.equal(tags.get('citation_author') ?? '', document['byline']);
      assert.equal(tags.get('citation_publisher') ?? '', document['publisher']);
      assert.equal(tags.get('prism.publicationName') ?? '', document['publisher']);
      assert.match(tags.get('z:itemType') ?? '', /^(?:newspaperArticle|document)$/);
    }
  });
});

test('with every export turned off, nothing of it is made, described or linked', () => {
  const off = EXPORTS.map((name) => `${name}: false`).join(', ');
  const content = temporaryFolder({ 'settings.yaml': `exports: {${off}}\n` });
  const work = temporaryFolder({
    'in/a.txt': 'Talks resume\n\nBERLIN, 12 June 2018 — “We agree,” said Angela Merkel.\n',
  });
  const site = join(work, 'site');
  buildInto(site, join(work, 'in'), content, work);
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  assert.deepEqual(
    files.filter((file) => /\.(?:csv|jsonld|md)$|^llms\.txt$|datapackage|tei/.test(file)),
    [],
  );
  for (const page of files.filter((file) => file.endsWith('.html')))
    assert.doesNotMatch(readFileSync(join(site, page), 'utf8'), /ld\+json|name="(?:citation_|z:|prism)/, page);
  // Every link of every page leads somewhere.
  execFileSync(process.execPath, [join(HOME, 'scripts/verify.ts'), site]);
});

/** Builds `seeds` into `site` as a user would, with a cache of its own. */
function buildInto(site: string, seeds: string, content: string, work: string): void {
  const words = ['build', seeds, '--out', site, '--content', content, '--quiet'];
  const env = { ...process.env, INIT_CWD: work, BACKMATTER_CACHE_FOLDER: join(work, 'cache') };
  execFileSync(process.execPath, [join(HOME, 'scripts/backmatter.ts'), ...words], { cwd: work, env });
}

interface Annotations {
  readonly first: {
    readonly items: readonly {
      readonly id: string;
      readonly body: readonly { readonly purpose: string; readonly source?: string }[];
      readonly target: { readonly selector: readonly { readonly exact?: string }[] };
    }[];
  };
}

async function jsonLdOf(tree: Root): Promise<Expanded[]> {
  const scripts: string[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName === 'script' && element.properties['type'] === 'application/ld+json')
      scripts.push(wordsOf(element));
  });
  const all = scripts.map((script) => expanded(JSON.parse(script) as object, { 'https://schema.org': SCHEMA_CONTEXT }));
  return (await Promise.all(all)).flat();
}

/** Every node has a type of schema.org, and only properties that this type has. */
function checkTypes(node: Expanded, url: string): void {
  const allowed = SCHEMA_TYPES[String(node['@type'])] ?? [];
  for (const [key, values] of Object.entries(node)) {
    if (key.startsWith('@')) continue;
    assert.ok(allowed.includes(key), `${url}: ${key} is no property of ${String(node['@type'])}`);
    for (const value of values as object[])
      if ('@type' in value && !('@value' in value)) checkTypes(value as Expanded, url);
  }
}

function valuesOf(node: Expanded, property: string): string[] {
  return (node[SCHEMA + property] ?? []).map((value) => String(value['@value'] ?? value['@id']));
}

/** Elements of a page by their id, in order, for ids of one form. */
function marked(tree: Root | undefined, form: RegExp): Map<string, Element> {
  const found = new Map<string, Element>();
  visit(tree ?? { type: 'root', children: [] }, 'element', (element) => {
    const id = element.properties['id'];
    if (typeof id === 'string' && form.test(id)) found.set(id, element);
  });
  return found;
}

function wordsOf(tree: Root | Element | undefined): string {
  let words = '';
  visit(tree ?? { type: 'root', children: [] }, 'text', ({ value }) => {
    words += value;
  });
  return words;
}

/** White space and what cannot be shown are one blank. */
function spaced(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u200b\ufffd]+/g, ' ').trim();
}

/** An address below the site's root for a link on a page. */
function from(page: string, href: string): string {
  return decodeURIComponent(join(dirname(page), href));
}

function cell(row: Row, column: string): string {
  return row[column] ?? '';
}
