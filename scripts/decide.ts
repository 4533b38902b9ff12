import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { decisionOf, USAGE } from './command/decideWords.ts';
import { call, HOME, INSTALLED, isInside } from './command/options.ts';
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
  const named = values.content ?? folderAt(from);
  const content = resolve(from, named);
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
  console.log(`${file}: ${JSON.stringify(decision)}\nBuild again as before to see it: ${buildWords(named)}`);
}

/**
 * The folder of hand-written files that goes with where the user stands, as a build takes it: the project's own `content/` in the project,
 * `FOLDER/.backmatter` in FOLDER or below. Throws `Failure` with status 2 elsewhere, rather than decide about another collection.
 */
function folderAt(from: string): string {
  if (!INSTALLED && isInside(HOME, from)) return join(HOME, 'content');
  for (let folder = from; ; folder = dirname(folder)) {
    const hand = join(folder, HAND_FOLDER);
    if (existsSync(hand)) return relative(from, hand);
    if (folder === dirname(folder)) break;
  }
  throw new Failure(
    'No folder for decisions was named.',
    `Name it: --content FOLDER/${HAND_FOLDER}, where FOLDER holds the documents.`,
    2,
  );
}

/** The command that builds the collection whose hand-written files lie in `content`, as typed. */
function buildWords(content: string): string {
  if (content === join(HOME, 'content')) return call('build');
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
