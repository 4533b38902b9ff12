import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { decisionOf, USAGE } from './command/decideWords.ts';
import { call, INSTALLED } from './command/options.ts';
import { withDecision } from '../src/pipeline/write/decisions.ts';
import { HAND_FOLDER } from '../src/pipeline/read/walk.ts';
import { readDecisions } from '../src/pipeline/read/decisions.ts';
import { Failure } from '../src/report/failure.ts';

const FLAGS = {
  content: { type: 'string' },
  documents: { type: 'string', multiple: true },
  in: { type: 'string', multiple: true },
  as: { type: 'string' },
  alias: { type: 'string', multiple: true },
  'same-as': { type: 'string', multiple: true },
  mention: { type: 'string' },
  why: { type: 'string' },
} as const;

/** `npm run decide -- merge a b`: write one decision into decisions.yaml, keeping everything that stands there. */
function decide(words: readonly string[]): void {
  const { values, positionals } = parseArgs({ args: [...words], options: FLAGS, allowPositionals: true });
  const from = process.env['INIT_CWD'] ?? process.cwd();
  if (values.content === undefined && INSTALLED) {
    throw new Failure('No folder for decisions was named.', 'Name it: --content FOLDER/.backmatter.', 2);
  }
  const content =
    values.content === undefined ? resolve(import.meta.dirname, '../content') : resolve(from, values.content);
  const decision = decisionOf(positionals, values);
  readDecisions(content);
  const file = join(content, 'decisions.yaml');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  mkdirSync(content, { recursive: true });
  writeFileSync(file, withDecision(before ?? '', decision));
  try {
    readDecisions(content);
  } catch (cause) {
    // A line that stops every build is not left behind.
    if (before === null) rmSync(file);
    else writeFileSync(file, before);
    throw cause;
  }
  console.log(`${file}: ${JSON.stringify(decision)}\nBuild again as before to see it: ${buildWords(values.content)}`);
}

/** The command that builds the collection whose hand-written files lie in `content`, as typed. */
function buildWords(content: string | undefined): string {
  if (content === undefined) return call('build');
  const folder = basename(content) === HAND_FOLDER ? dirname(content) : 'FOLDER';
  return call('build', /\s/.test(folder) ? `"${folder}"` : folder);
}

try {
  decide(process.argv.slice(2));
} catch (cause) {
  const known = cause instanceof Failure || (cause instanceof TypeError && 'code' in cause);
  if (!known) throw cause;
  console.error(`${cause.message}\n${cause instanceof Failure ? cause.hint : USAGE}`);
  process.exitCode = cause instanceof Failure ? cause.status : 2;
}
