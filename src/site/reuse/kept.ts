import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keepSealed, readSealed } from '../../disk/sealed.ts';
import { CACHE, GENERATED, OUT, PROGRAM, SHARE } from '../content/paths.ts';
import { settings } from '../content/settings.ts';
import { goneDocuments } from '../content/records.ts';
import { notes } from '../notes/notes.ts';
import { answersTo, type Asked } from './question.ts';

/** What is kept of a page beside its HTML. */
interface Kept {
  /** Everything that every page depends on: see `FRAME`. */
  readonly frame: string;
  readonly asked: Asked;
  /** Digest of the answers that it was made with. */
  readonly answers: string;
}

/** What pages show without asking: the program's own words and templates, the settings, the footer's notes. */
const FRAME = hash(
  'sha256',
  JSON.stringify([
    PROGRAM,
    process.env['BACKMATTER_SITE'] ?? '',
    settings,
    notes.map(({ slug, title, description }) => [slug, title, description]),
    goneDocuments,
  ]),
);
/** Collections that share a cache each keep their own pages. */
const FOLDER = join(CACHE, 'pages', hash('sha256', GENERATED).slice(0, 12));

/** Pages are kept only for a build whose program is known by its digest; while editing nothing is. */
export const keeping = PROGRAM !== '';
const wanted = new Set<string>();

/**
 * Those of the items whose pages have to be made; the pages of the others are put into the site as they were. What is
 * damaged in the cache, or was made by another program or of other content, is made anew.
 */
export function toMake<T>(items: readonly T[], addressOf: (item: T) => string): T[] {
  if (!keeping) return [...items];
  if (SHARE !== null) {
    // Which of them is settled, and what was kept is in the site already.
    for (const item of items) wanted.add(addressOf(item));
    return [...items];
  }
  return items.filter((item) => {
    const address = addressOf(item);
    const html = read(address);
    if (html === null) wanted.add(address);
    else write(join(OUT, address), html);
    return html === null;
  });
}

/** Keep a page for the next build. A full disk only means that it will be made again. */
export function keep(address: string, asked: Asked, html: Uint8Array): void {
  if (!wanted.delete(address)) return;
  const answers = answersTo(asked);
  if (answers === null) return;
  const head = Buffer.from(`${JSON.stringify({ frame: FRAME, asked, answers } satisfies Kept)}\n`);
  keepSealed(fileOf(address), address, Buffer.concat([head, html]));
}

/** The bytes of a page, which nobody needs as text. */
function read(address: string): Uint8Array | null {
  const body = readSealed(fileOf(address), address);
  if (body === null) return null;
  const end = body.indexOf(0x0a);
  const { frame, asked, answers } = JSON.parse(body.toString('utf8', 0, end)) as Kept;
  try {
    return frame === FRAME && answersTo(asked) === answers ? body.subarray(end + 1) : null;
  } catch {
    return null; // What it asked about is gone.
  }
}

const fileOf = (address: string): string => {
  const key = hash('sha256', address);
  return join(FOLDER, key.slice(0, 2), key.slice(2, 34));
};

const made = new Set<string>();
function write(file: string, content: Uint8Array): void {
  const folder = dirname(file);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(file, content);
}
