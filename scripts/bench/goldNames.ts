import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../src/model/kind.ts';
import type { ResolveInput } from '../../src/pipeline/resolve/document.ts';
import { inputFrom, madeName } from './madeFacts.ts';

/** Files whose annotation says which mentions are the same thing. */
export const FILES = ['gum-news', 'gum-bio-voyage', 'gum-academic-court'];
const KIND_OF: Readonly<Record<string, Kind>> = { PERSON: 'person', ORGANIZATION: 'organization', PLACE: 'place' };

interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly cluster?: number;
  /** The article of Wikipedia that the mention is linked to; the same one in two documents is the same thing. */
  readonly link?: string;
}

/** An annotated document; `entities` are the mentions that are told apart, in text order. */
export interface GoldDocument {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly entities: readonly GoldName[];
}

/** The annotated documents of a file below `data`. */
export function readGold(data: string, file: string): GoldDocument[] {
  const { documents } = JSON.parse(readFileSync(join(data, 'names', `${file}.json`), 'utf8')) as {
    documents: GoldDocument[];
  };
  return documents.map((document) => ({
    ...document,
    source: file,
    entities: document.entities.filter(({ cluster }) => cluster !== undefined).sort((a, b) => a.start - b.start),
  }));
}

/** What resolution is handed: the gold names, with blocks and sentences as the program cuts them. */
export function inputOf({ text, entities }: Pick<GoldDocument, 'text' | 'entities'>): ResolveInput {
  const names = entities.map(({ start, end, type }) =>
    madeName(text, start, text.slice(start, end), KIND_OF[type] ?? 'person'),
  );
  return inputFrom(text, names);
}
