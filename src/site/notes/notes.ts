import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { HOME, PAGES } from '../content/paths.ts';
import { ContentError } from '../content/read.ts';
import { question } from '../reuse/question.ts';
import { findEntity } from './find.ts';

/** A page written by hand. */
export interface Note {
  /** Its file's name without the ending, and its address. */
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** Ids of the entities it names. */
  readonly names: ReadonlySet<string>;
}

/** All notes lie side by side, so links from one are those from any. */
export const NOTE_ADDRESS = 'notes/-.html';
/** Address of a note’s page. */
export const noteAddress = (slug: string): string => `notes/${slug}.html`;

/** Comes with every collection, unless it has a page of that name itself. */
const BUNDLED = join(HOME, 'content/pages/how-to-read.mdx');

/** Every hand-written page, by title. */
export const notes: readonly Note[] = read();
const byEntity = new Map<string, Note[]>();
for (const note of notes) for (const id of note.names) byEntity.set(id, [...(byEntity.get(id) ?? []), note]);

/** The notes that name an entity: they join its backlinks. */
export const notesThatName = question('named-in', (entity: string): readonly Pick<Note, 'slug' | 'title'>[] =>
  (byEntity.get(entity) ?? []).map(({ slug, title }) => ({ slug, title })),
);

function read(): Note[] {
  const own = existsSync(PAGES) ? readdirSync(PAGES).filter((name) => name.endsWith('.mdx')) : [];
  const files = own.map((name) => join(PAGES, name));
  if (!own.includes(basename(BUNDLED)) && existsSync(BUNDLED)) files.push(BUNDLED);
  return files.map(readNote).sort((a, b) => (a.title < b.title ? -1 : 1));
}

function readNote(file: string): Note {
  const source = readFileSync(file, 'utf8');
  const front = /^---\r?\n(.*?)\r?\n---/s.exec(source)?.[1] ?? '';
  const fields = (parse(front) ?? {}) as { title?: unknown; description?: unknown };
  const slug = basename(file, '.mdx');
  const text = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
  return {
    slug,
    title: text(fields.title, slug),
    description: text(fields.description, ''),
    names: namesIn(source, file),
  };
}

function namesIn(source: string, file: string): Set<string> {
  const plain = source.replace(/^(`{3,})[^]*?(?:^\1|$(?![^]))/gm, '').replace(/`[^`\n]*`/g, '');
  const written = [
    ...[...plain.matchAll(/\[\[([^[\]\n|]+)/g)].map((match) => match[1] ?? ''),
    ...[...plain.matchAll(/<(?:Mentions|Quotes|Timeline)\s[^<>]*?(?:of|by)="([^"]+)"/g)].map((match) => match[1] ?? ''),
  ];
  try {
    return new Set(written.map((name) => findEntity(name).id));
  } catch (cause) {
    throw new ContentError(file, (cause as Error).message);
  }
}
