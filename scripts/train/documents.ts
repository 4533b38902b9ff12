import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/model/span.ts';
import { cleanDocument } from './cleaning.ts';
import { repairText } from './repair.ts';

export type NameKind = 'person' | 'organization' | 'place';

/** A labelled name; `start` and `end` index the document's text. */
export interface Label extends Span {
  readonly kind: NameKind;
}

/** A labelled document of one source. */
export interface LabelledDocument {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

/** A source of labelled documents with what must be said of it. */
export interface Source {
  readonly name: string;
  readonly title: string;
  readonly licence: string;
  readonly documents: readonly LabelledDocument[];
}

interface RawCorpus {
  readonly source: string;
  readonly licence: string;
  readonly documents: readonly {
    readonly id: string;
    readonly text: string;
    readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
  }[];
}

const KIND: Readonly<Record<string, NameKind>> = { PERSON: 'person', ORGANIZATION: 'organization', PLACE: 'place' };

/**
 * Reads every `names/*.json` below the data folder, labels cleaned to the convention of the data contract (the name
 * alone: no article, title or possessive). Throws when the folder is missing.
 */
export function readCorpora(dataFolder: string): readonly Source[] {
  const folder = join(dataFolder, 'names');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    const name = file.replace('.json', '');
    const raw = JSON.parse(readFileSync(join(folder, file), 'utf8')) as RawCorpus;
    const documents = raw.documents.map((document) => {
      const labels = document.entities.flatMap(({ start, end, type }) => {
        const kind = KIND[type];
        return kind === undefined ? [] : [{ start, end, kind }];
      });
      const repaired = repairText({ id: document.id, source: name, text: document.text, labels });
      return cleanDocument(repaired);
    });
    return { name, title: raw.source, licence: raw.licence, documents };
  });
}

/** The blocks of a plain text: its paragraphs, parted by blank lines. */
export function paragraphs(text: string): readonly Span[] {
  const blocks: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n/gu)) {
    if (gap.index > start) blocks.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) blocks.push({ start, end: text.length });
  return blocks;
}
