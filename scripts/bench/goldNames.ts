import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../src/model/document.ts';
import type { Facts, Sentence } from '../../src/model/facts.ts';
import type { Kind } from '../../src/model/kind.ts';
import type { Name } from '../../src/model/mention.ts';
import { resolveDocument, type ResolveInput } from '../../src/pipeline/resolve/document.ts';
import { segment } from '../../src/text/segment.ts';
import { splitSentences } from '../../src/text/sentences.ts';

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
  const blocks = segment(text).map(({ start, end }, index): Block => ({
    start,
    end,
    kind: index === 0 ? 'title' : 'paragraph',
    id: `p${index}`,
  }));
  const sentences = blocks.flatMap((block) =>
    splitSentences(text, block).map(({ start, end }): Sentence => ({
      start,
      end,
      block: block.id,
      text: text.slice(start, end),
    })),
  );
  const names = entities.map(({ start, end, type }): Name => ({
    start,
    end,
    text: text.slice(start, end),
    kind: KIND_OF[type] ?? 'person',
    form: 'name',
    how: 'gold',
    confidence: 1,
  }));
  let at = 0;
  const sentenceOf = names.map(({ start }) => {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= start) at++;
    return at;
  });
  return { text, blocks, names, roles: [], sentences, sentenceOf };
}

/** Facts of an annotated document, as analysis would send them if it found exactly the gold names. */
export function factsOf(document: GoldDocument): Facts {
  const input = inputOf(document);
  const { id, text } = document;
  return {
    document: {
      id,
      seed: id,
      sha256: '',
      bytes: text.length,
      encoding: 'utf-8',
      language: 'en',
      title: id,
      titleFrom: 'filename',
      published: null,
      publisher: null,
      byline: null,
      words: 0,
      blocks: input.blocks,
    },
    names: input.names,
    sentenceOf: input.sentenceOf,
    sentences: input.sentences,
    roles: [],
    quotes: [],
    quoteTexts: [],
    speakerTexts: [],
    dates: [],
    dateSentences: [],
    ...resolveDocument(input),
    recogniser: 'gold',
    shingles: [],
  };
}
