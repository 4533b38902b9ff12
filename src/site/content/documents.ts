import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DocumentNotes, documentNotesSchema } from '../../model/generated.ts';
import { linker } from '../links.ts';
import type { RenderedDocument } from './mdx/rendered.ts';
import { renderDocument } from './mdx/render.ts';
import { withoutGone } from './gone.ts';
import { CACHE, GENERATED } from './paths.ts';
import { readJson } from './read.ts';
import { digestOf, question } from '../reuse/question.ts';
import { documentAddress, entityAddress, entityOf } from './records.ts';

/** Raise when rendering changes, so that nothing rendered by an older version is used. */
const RENDERER = 'site-2';

interface Cached {
  /** Where each entity's link led when this was rendered: stale when a card has moved. */
  readonly links: Record<string, string | null>;
  readonly document: RenderedDocument;
}

/**
 * A document's text, rendered. Parsing MDX is the dear part of a build, so the outcome is kept by the hash of the file.
 * @throws {ContentError} when the file holds what a document may not hold.
 */
export const readDocument = question('text', rendered, (id) => digestOf(readFileSync(fileOf(id))));

/** What the rest of the collection says of a document. */
export const readNotes = question(
  'notes',
  (id: string): DocumentNotes => withoutGone(readJson(notesFile(id), documentNotesSchema)),
  (id) => digestOf(readFileSync(notesFile(id))),
);

const fileOf = (id: string): string => join(GENERATED, 'documents', `${id}.mdx`);
const notesFile = (id: string): string => join(GENERATED, 'documents', `${id}.notes.json`);

/** Asks for every entity that the text links to, from the cache too: their pages may have moved. */
function rendered(id: string): RenderedDocument {
  const file = fileOf(id);
  const source = readFileSync(file, 'utf8');
  const key = createHash('sha256').update(RENDERER).update('\0').update(source).digest('hex');
  const cacheFile = join(CACHE, 'documents', key.slice(0, 2), `${key}.json`);
  const cached = fromCache(cacheFile);
  if (cached !== null) return cached.document;
  const links: [string, string | null][] = [];
  const document = renderDocument(source, file, (from, entity) => {
    const link = linkTo(from, entity);
    links.push([entity, link]);
    return link;
  });
  toCache(cacheFile, { links: Object.fromEntries(links), document });
  return document;
}

function linkTo(document: string, entity: string): string | null {
  const record = entityOf(entity);
  return record === undefined ? null : linker(documentAddress(document))(entityAddress(record));
}

function fromCache(file: string): Cached | null {
  try {
    const cached = JSON.parse(readFileSync(file, 'utf8')) as Cached;
    const { id } = cached.document.front;
    return Object.entries(cached.links).every(([entity, link]) => linkTo(id, entity) === link) ? cached : null;
  } catch {
    return null; // Not there, or cut off by a crash: render again.
  }
}

function toCache(file: string, cached: Cached): void {
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.${process.pid}`;
  writeFileSync(part, JSON.stringify(cached));
  renameSync(part, file);
}
