import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KIND_FOLDER } from '../../model/kind.ts';
import type { DocumentRecord, EntityRecord } from '../../model/published.ts';
import { publishedInWords } from '../content/dates.ts';
import { readDocument } from '../content/documents.ts';
import { newestFirst } from '../content/folders.ts';
import { documentAddress, documents, entities, entityAddress } from '../content/records.ts';
import { type Note, noteAddress, notes as written } from '../notes/notes.ts';
import { yearOf } from '../text/edtf.ts';
import { words } from '../words/index.ts';
import { noteBlocks } from './notes.ts';
import type { Collection, DocumentPage, NamePage } from './pages.ts';

/**
 * What there is to search in the generated folder, by the addresses of the pages made from it; and the pages written by
 * hand, as they lie finished in `out`.
 */
export function readCollection(out: string): Collection {
  const inOrder = newestFirst();
  const notes = written.filter(({ slug }) => existsSync(join(out, noteAddress(slug))));
  const kinds = Object.keys(KIND_FOLDER);
  const names = [...entities.values()].sort(
    (a, b) => b.mentions - a.mentions || kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1),
  );
  return {
    documents: inOrder.length + notes.length,
    notes: notes.length,
    dated: inOrder.filter(({ published }) => yearOf(published?.edtf) !== null).length,
    languages: [...documents.values()].map(({ language }) => language),
    document: (n) => {
      const record = inOrder[n];
      return record === undefined ? notePage(notes[n - inOrder.length] as Note, out) : page(record);
    },
    names: names.map(name),
  };
}

function page({ id, seed }: DocumentRecord): DocumentPage {
  const { front, blocks } = readDocument(id);
  return {
    url: documentAddress(id),
    title: front.title,
    publisher: front.publisher ?? '',
    date: publishedInWords(front.published).text,
    year: yearOf(front.published?.edtf) ?? words.undated,
    language: front.language,
    folder: seed.slice(0, Math.max(seed.indexOf('/'), 0)),
    // Furniture weighs nothing: it is not looked at.
    blocks: blocks.filter(({ kind }) => kind !== 'furniture').map(({ id: anchor, text }) => ({ anchor, text })),
  };
}

function notePage({ slug, title }: Note, out: string): DocumentPage {
  const url = noteAddress(slug);
  const blocks = noteBlocks(readFileSync(join(out, url), 'utf8'));
  return { url, title, publisher: '', date: '', year: '', language: words.language, folder: '', blocks };
}

function name(entity: EntityRecord): NamePage {
  const { kind, name, aliases, descriptions, mentions, documents: inDocuments } = entity;
  return {
    url: entityAddress(entity),
    kind,
    name,
    aliases: aliases.map(({ text }) => text).filter((text) => text !== name),
    descriptions: [...new Set(descriptions.map(({ text }) => text))],
    mentions,
    documents: inDocuments,
  };
}
