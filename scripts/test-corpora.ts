import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { HOME } from './command/options.ts';
import { checkQueries } from './verify/search.ts';

/**
 * `npm run test:corpora -- --data DIR`: the slow checks. Builds a site from every corpus in DIR: those that have a `docs`
 * folder, and the texts of `names/*.json`, written out one file each. Verifies every digest, offset, link and anchor of it,
 * that every character of every text is on its page, and that the corpus was not touched.
 */
const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string' } } });
if (values.data === undefined) {
  console.error('Give the folder of corpora: npm run test:corpora -- --data DIR.');
  process.exit(2);
}
const data = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.data);
const work = mkdtempSync(join(tmpdir(), 'backmatter-corpora-'));
const folders = new Map(
  readdirSync(data).flatMap((name): [string, string][] => {
    const docs = join(data, name, 'docs');
    return existsSync(docs) ? [[name, docs]] : [];
  }),
);
if (existsSync(join(data, 'names'))) folders.set('names', writtenOut(join(data, 'names'), join(work, 'seeds')));
let failed = 0;

for (const [corpus, seeds] of folders) {
  if (values.only !== undefined && corpus !== values.only) continue;
  const out = join(work, corpus);
  const before = listing(seeds);
  try {
    const words = [join(HOME, 'scripts/backmatter.ts'), 'build', seeds, '--out', out, '--json'];
    const summary = JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 28 })) as {
      seconds: number;
      counts: { documents: number; mentions: number; open: number; entities: Record<string, number> };
      notices: readonly { leftOut: boolean }[];
    };
    const { counts, seconds, notices } = summary;
    const entities = Object.values(counts.entities).reduce((sum, count) => sum + count, 0);
    const left = notices.filter(({ leftOut }) => leftOut).length;
    console.log(
      `${corpus}: ${counts.documents} documents, ${left} left out, ${notices.length - left} notices, ${entities} entities, ` +
        `${counts.mentions} mentions (${counts.open} open), ${seconds} s`,
    );
    const verify = execFileSync(process.execPath, [join(HOME, 'scripts/verify.ts'), out], { encoding: 'utf8' });
    console.log(`  ${verify.trim()}`);
    const queries = await checkQueries(corpus, out);
    if (queries !== null) {
      const { must, heldOut } = queries;
      const right = heldOut.asked - heldOut.wrong.length;
      console.log(
        [`  ${right} of ${heldOut.asked} held-out phrases find their document first`, ...heldOut.wrong].join('\n    '),
      );
      if (must.wrong.length > 0) throw new Error(`the search does not find:\n${must.wrong.join('\n')}`);
      console.log(`  ${must.asked} queries find what they must, first`);
    }
    if (listing(seeds) !== before) throw new Error('the build wrote into the folder of documents');
  } catch (cause) {
    failed++;
    const printed = cause instanceof Error && 'stdout' in cause ? String(cause.stdout).slice(0, 4000) : '';
    console.log(
      `${corpus}: FAILED: ${cause instanceof Error ? cause.message.slice(0, 2000) : String(cause)}\n${printed}`,
    );
  }
}
rmSync(work, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;

/** The texts of `*.json` as files, a folder for each source; names are numbers, since ids may hold anything. */
function writtenOut(from: string, to: string): string {
  for (const file of readdirSync(from).filter((name) => name.endsWith('.json'))) {
    const { documents } = JSON.parse(readFileSync(join(from, file), 'utf8')) as { documents: { text: string }[] };
    const folder = join(to, file.replace('.json', ''));
    mkdirSync(folder, { recursive: true });
    documents.forEach(({ text }, at) => writeFileSync(join(folder, `${at + 1}.txt`), text));
  }
  return to;
}

function listing(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.map((name) => `${name} ${readFileSyncLength(join(folder, name))}`).join('\n');
}

function readFileSyncLength(file: string): number {
  try {
    return readFileSync(file).length;
  } catch {
    return -1;
  }
}
