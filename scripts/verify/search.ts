import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEngine } from '../../src/site/client/search/answer.ts';
import type { Engine } from '../../src/site/client/search/engine.ts';
import { importPagefind } from '../../src/site/search/engine.ts';
import { runPagefind } from '../../src/site/search/pagefind.ts';
import { HELD_OUT_PHRASES } from './phrases.ts';

/** For each corpus its queries, each with the document that must come first among the documents. */
const QUERIES: ReadonlyMap<string, readonly (readonly [query: string, document: string])[]> = new Map([
  [
    'federalist',
    [
      ['break and control the violence of faction', 'federalist-10'],
      ['Achaean league', 'federalist-18'],
      ['Germanic body diet emperor', 'federalist-19'],
      ['Netherlands stadtholder', 'federalist-20'],
      ['"if men were angels"', 'federalist-51'],
      ['"energy in the executive"', 'federalist-70'],
      ['"neither FORCE nor WILL"', 'federalist-78'],
      ['judges good behavior', 'federalist-78'],
      ['bill of rights', 'federalist-84'],
    ],
  ],
  [
    'speeches-us',
    [
      // Later speeches quote these words: the order of phrases was designed on them, and is measured by HELD_OUT_PHRASES.
      ['"entangling alliances"', 'inaugural-1801-jefferson'],
      ['"better angels of our nature"', 'inaugural-1861-lincoln'],
      ['"not a difference of principle"', 'inaugural-1801-jefferson'],
      ['"mystic chords of memory"', 'inaugural-1861-lincoln'],
      ['"with malice toward none"', 'inaugural-1865-lincoln'],
      ['"only thing we have to fear is fear itself"', 'inaugural-1933-roosevelt'],
      ['"ask not what your country can do for you"', 'inaugural-1961-kennedy'],
      ['sputnik', 'sotu-1961-kennedy'],
      ['"era of big government is over"', 'sotu-1996-clinton'],
      ['"axis of evil"', 'sotu-2002-gwbush'],
      ['american carnage', 'inaugural-2017-trump'],
    ],
  ],
]);

/** How the queries of a corpus went: a sentence for each that went wrong. */
interface Asked {
  readonly asked: number;
  readonly wrong: readonly string[];
}

/** Searches a built site for what is known of its corpus: what must come first, and the held-out phrases, which measure. */
export async function checkQueries(corpus: string, site: string): Promise<{ must: Asked; heldOut: Asked } | null> {
  const queries = QUERIES.get(corpus);
  if (queries === undefined) return null;
  const engine = await openBuilt(site);
  return { must: await askAll(engine, queries), heldOut: await askAll(engine, HELD_OUT_PHRASES.get(corpus) ?? []) };
}

async function askAll(
  engine: Engine,
  queries: readonly (readonly [query: string, document: string])[],
): Promise<Asked> {
  const wrong: string[] = [];
  for (const [query, document] of queries) {
    const found = await engine.search(query, new Map([['kind', new Set(['document'])]]), 'relevance');
    const [first] = await found.hits(0, 1);
    if (first?.url !== `documents/${document}.html`)
      wrong.push(`${query}: ${first?.url ?? 'nothing'}, not ${document}`);
  }
  return { asked: queries.length, wrong };
}

/** The search of a built site, by the code of the browser, its files read from the disk. */
async function openBuilt(site: string): Promise<Engine> {
  const folder = join(site, 'search');
  const parts = join(folder, readdirSync(folder).find((name) => name !== 'core.js') ?? '');
  const { script } = await runPagefind([{ title: 'a', content: 'a' }], 'en');
  const { PagefindInstance } = await importPagefind(script);
  return openEngine(PagefindInstance, async <T>(name: string) => {
    const call = readFileSync(join(parts, `${name}.js`), 'utf8');
    const [, content] = JSON.parse(`[${call.slice('backmatterSearch('.length, -1)}]`) as [string, T];
    return content;
  });
}
