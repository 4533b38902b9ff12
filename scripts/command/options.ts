import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { cachePart } from '../../src/disk/cache.ts';
import { HAND_FOLDER } from '../../src/pipeline/read/walk.ts';
import { Failure } from '../../src/report/failure.ts';

/** The folder of the program: where `src`, `content` and `package.json` lie. */
export const HOME = resolve(import.meta.dirname, '../..');

/** Whether it was installed as a package: then nothing of the user's lies in its folder. */
export const INSTALLED = HOME.split(sep).includes('node_modules');

/** How a command is called here, with its words, for messages. */
export function call(command: string, words = ''): string {
  const called = `${INSTALLED ? 'npx backmatter' : 'npm run'} ${command}`;
  return words === '' ? called : `${called}${INSTALLED ? '' : ' --'} ${words}`;
}

/** What a build is told, all paths absolute. */
export interface Options {
  readonly seeds: string;
  readonly out: string;
  /** Hand-written files: settings, decisions, ids, pages. May be missing. */
  readonly content: string;
  /**
   * Whether the pages written by hand may run. They are code, so a folder that came with the documents must be named: else
   * whoever made the documents could run what they like.
   */
  readonly runPages: boolean;
  /** Where generated files go. */
  readonly generated: string;
  /** True when `ids.json` may be written beside the hand-written files. */
  readonly keepIds: boolean;
  readonly previous: string | null;
  /** What may be worked out again: analyses, pages. */
  readonly cache: string;
  readonly site: string | null;
  readonly title: string | null;
  readonly jobs: number;
  readonly quiet: boolean;
  readonly json: boolean;
  /** True when the site is packed into one archive beside it. */
  readonly zip: boolean;
}

/** What every command may be told. */
export const FLAGS = {
  /** The folder of the site; `dist` by default. Only an empty folder, or a site that Backmatter built and nobody put a file into, is replaced. */
  out: { type: 'string' },
  /** The folder of hand-written files: settings, decisions, addresses, pages. */
  content: { type: 'string' },
  /** A site built earlier, whose addresses are kept. */
  previous: { type: 'string' },
  /** The address the site will have, for feeds, link previews and exports. */
  site: { type: 'string' },
  /** Name of the collection, before that of settings.yaml. */
  title: { type: 'string' },
  /** How many threads read documents, and how many processes make the pages of a large collection; as many as the machine has cores by default. */
  jobs: { type: 'string' },
  /** Which part of the documents to analyse: `3/16` is the third of sixteen. */
  shard: { type: 'string' },
  /** Where the site is served; the next free one where it is taken. */
  port: { type: 'string' },
  /** Says nothing but errors. */
  quiet: { type: 'boolean' },
  /** Prints one summary object on standard output, and nothing else. */
  json: { type: 'boolean' },
  /** Packs the site into one archive beside it. */
  zip: { type: 'boolean' },
} as const;

/** Arguments after the command's name. Throws `Failure` with status 2 when they are off. `words` limits the plain ones. */
export function parseWords(words: readonly string[], most: number) {
  try {
    const parsed = parseArgs({ args: [...words], options: FLAGS, allowPositionals: true, strict: true });
    if (parsed.positionals.length <= most) return parsed;
    const extra = parsed.positionals[most] ?? '';
    throw new Failure(`“${extra}” is one word too many.`, 'Put names that hold blanks in quotation marks.', 2);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    const message = cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : String(cause);
    throw new Failure(`${message}.`, 'docs/reference/commands.md has all options.', 2, cause);
  }
}

/** Work out every path of a build. `from` is where the user stands. */
export function buildOptions(
  values: ReturnType<typeof parseWords>['values'],
  seedsWord: string | undefined,
  from: string = process.env['INIT_CWD'] ?? process.cwd(),
): Options {
  if (seedsWord === undefined && INSTALLED) {
    throw new Failure('No folder of documents was named.', `Name it: ${call('build', 'FOLDER --out SITE')}.`, 2);
  }
  const seeds = seedsWord === undefined ? join(HOME, 'seeds') : resolve(from, seedsWord);
  const inside = isInside(HOME, seeds);
  const own = values.content === undefined ? null : resolve(from, values.content);
  const content = own ?? (inside ? join(HOME, 'content') : join(seeds, HAND_FOLDER));
  // A build never writes among the documents: hand-written files that lie there are only read.
  const keepIds = !isInside(seeds, content);
  const out = values.out === undefined ? join(INSTALLED ? from : HOME, 'dist') : resolve(from, values.out);
  if (isInside(seeds, out) || isInside(out, seeds)) {
    const hint = 'Choose another folder with --out: a build never writes among your documents.';
    throw new Failure(`The output folder ${out} and the folder of documents ${seeds} lie within each other.`, hint, 2);
  }
  return {
    seeds,
    out,
    content,
    runPages: own !== null || inside,
    keepIds,
    generated: keepIds ? join(content, 'generated') : join(cachePart(cacheFolder(), keyOf(seeds)), 'generated'),
    cache: cacheFolder(),
    previous: values.previous === undefined ? null : resolve(from, values.previous),
    site: siteAddress(values.site),
    title: values.title ?? null,
    jobs: wholeNumber('jobs', values.jobs) ?? Math.max(1, availableParallelism()),
    quiet: values.quiet === true || values.json === true,
    json: values.json === true,
    zip: values.zip === true,
  };
}

/** Whether `path` is `folder` or lies below it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** Where generated files of collections outside the project are kept between runs. */
export function cacheFolder(): string {
  const named = process.env['BACKMATTER_CACHE_FOLDER'];
  if (named !== undefined && named !== '') return resolve(named);
  const home =
    process.env['XDG_CACHE_HOME'] ??
    (process.env['HOME'] === undefined ? tmpdir() : join(process.env['HOME'], '.cache'));
  return existsSync(join(HOME, '.git')) ? join(HOME, '.cache') : join(home, 'backmatter');
}

function keyOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}

/** A whole number from 1, or null when the flag was not given. */
export function wholeNumber(flag: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new Failure(`--${flag} is “${value}”.`, `Give --${flag} a whole number from 1.`, 2);
}

function siteAddress(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (URL.canParse(value) && /^https?:/.test(value)) return value;
  throw new Failure(
    `--site is “${value}”.`,
    'Give the address the site will have, such as https://example.org/papers/.',
    2,
  );
}
