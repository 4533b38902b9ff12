import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCache } from '../../disk/cache.ts';
import { bindLinks } from '../../mdx/links.ts';
import type { RenderedDocument } from '../../mdx/rendered.ts';
import { type DocumentNotes, documentNotesSchema } from '../../model/generated.ts';
import { linker } from '../links.ts';
import { digestOf, question } from '../reuse/question.ts';
import { withoutGone } from './gone.ts';
import { GENERATED, RENDERED, RENDERER } from './paths.ts';
import { readJson } from './read.ts';
import { documentAddress, entityAddress, entityOf } from './records.ts';
import { renderDocument } from './renderDocument.ts';

const kept = openCache(RENDERED, RENDERER);

/**
 * A document's text as HTML, its links to cards not yet made. Parsing MDX is the dear part of a build, so the outcome is kept by
 * the MDX; the pipeline, which parses every document too, has left it there.
 * @throws {ContentError} when the file holds what a document may not hold.
 */
const unbound = question('text', rendered, (id) => digestOf(readFileSync(fileOf(id))));

/** A document's text with its links. Asks for every entity that it links to: their pages may have moved. */
export function readDocument(id: string): RenderedDocument {
  const to = linker(documentAddress(id));
  return bindLinks(unbound(id), (entity) => {
    const record = entityOf(entity);
    return record === undefined ? null : to(entityAddress(record));
  });
}

/** What the rest of the collection says of a document. */
export const readNotes = question(
  'notes',
  (id: string): DocumentNotes => withoutGone(readJson(notesFile(id), documentNotesSchema)),
  (id) => digestOf(readFileSync(notesFile(id))),
);

const fileOf = (id: string): string => join(GENERATED, 'documents', `${id}.mdx`);
const notesFile = (id: string): string => join(GENERATED, 'documents', `${id}.notes.json`);

function rendered(id: string): RenderedDocument {
  const file = fileOf(id);
  const source = readFileSync(file, 'utf8');
  const known = kept.get([source]) as RenderedDocument | null;
  if (known !== null) return known;
  const document = renderDocument(source, file);
  kept.put([source], document);
  return document;
}
