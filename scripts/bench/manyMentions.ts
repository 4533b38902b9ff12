import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../../tests/browser.ts';
import { HOME } from '../command/options.ts';
import { serve } from '../command/serve.ts';
import { measure } from '../pages/measure.ts';
import { generator } from '../random.ts';

const TIMES = 20;
const VERBS = ['opened', 'praised', 'visited', 'defended', 'closed', 'described'];
const THINGS = ['the new bridge', 'the budget of the town', 'a school', 'the harbour', 'the plans of the council'];
const CONSONANTS = [...'bdfgklmnprstvz'];
const VOWELS = [...'aeiou'];
const WHEN = [
  'in spring',
  'before the vote',
  'on the second day',
  'after a long debate',
  'without a word to the press',
];
const CARD = 'people/maria-delgado';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A document that names one person `TIMES` times, a paragraph for each time; together they cover some thirty years. */
function makeDocument(number: number): string {
  const random = generator(number + 1);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  // Words of no language: paragraphs that are alike would be taken for page furniture.
  const word = (): string =>
    Array.from({ length: 3 }, () => pick(CONSONANTS) + pick(VOWELS)).join('') + pick(CONSONANTS);
  const paragraphs = Array.from(
    { length: TIMES },
    () =>
      `${capital(word())} and ${word()} were on the list when Maria Delgado ${pick(VERBS)} ${pick(THINGS)} ${pick(WHEN)}, and ${word()} ${word()} followed. The ${word()} of the past year had not been ${word()} in vain.`,
  );
  const date = `${1 + (number % 28)} May ${1990 + (number % 30)}`;
  return [`Report ${number} from the town hall`, date, ...paragraphs, ''].join('\n\n');
}

/**
 * What the pages of a name cost that the documents mention `mentions` times: bytes after gzip, elements, and how long a
 * browser works until the page stands.
 */
export async function benchManyMentions(mentions = 10_000): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'backmatter-mentions-'));
  try {
    const seeds = join(work, 'seeds');
    mkdirSync(seeds);
    for (let number = 0; number < mentions / TIMES; number++)
      writeFileSync(join(seeds, `${String(number).padStart(4, '0')}.txt`), makeDocument(number));
    const site = join(work, 'site');
    const words = [join(HOME, 'scripts/backmatter.ts'), 'build', seeds, '--out', site, '--quiet'];
    const env = { ...process.env, BACKMATTER_CACHE_FOLDER: join(work, 'cache') };
    const { status } = spawnSync(process.execPath, words, { env, stdio: 'inherit' });
    if (status !== 0) throw new Error(`the build ended with status ${status}`);
    const { server, address } = await serve(site, 0);
    const browser = await launch();
    console.log(['page'.padEnd(28), 'html kB', 'requests', 'busy ms', 'scripts ms'].join('  '));
    for (const page of [CARD, `${CARD}/2`, `${CARD}/dossier`]) {
      const { html, requests, busy, scripting } = await measure(browser, address, `${page}.html`);
      const cells = [Math.round(html / 1000), requests, busy, scripting].map((cell) => String(cell).padStart(8));
      console.log(`${page.padEnd(28)}${cells.join('  ')}`);
    }
    await browser.close();
    server.close();
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (import.meta.main) await benchManyMentions();
