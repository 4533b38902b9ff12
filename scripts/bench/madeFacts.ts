import type { Block } from '../../src/model/document.ts';
import type { Facts, Sentence } from '../../src/model/facts.ts';
import type { Kind } from '../../src/model/kind.ts';
import type { Name } from '../../src/model/mention.ts';
import { resolveDocument, type ResolveInput } from '../../src/pipeline/resolve/document.ts';
import { segment } from '../../src/text/segment.ts';
import { splitSentences } from '../../src/text/sentences.ts';

/** A name as recognition would hand it on, at `start` of `text`. */
export function madeName(text: string, start: number, words: string, kind: Kind): Name {
  const end = start + words.length;
  return { start, end, text: text.slice(start, end), kind, form: 'name', how: 'made', confidence: 1 };
}

/** What resolution is handed for a text whose names are known: blocks and sentences as the program cuts them. */
export function inputFrom(text: string, names: readonly Name[], roles: ResolveInput['roles'] = []): ResolveInput {
  const blocks = segment(text).map(({ start, end }, index): Block => ({
    start,
    end,
    kind: 'paragraph',
    id: `p${index + 1}`,
  }));
  const sentences = blocks.flatMap((block) =>
    splitSentences(text, block).map(({ start, end }): Sentence => ({
      start,
      end,
      block: block.id,
      text: text.slice(start, end),
    })),
  );
  let at = 0;
  const sentenceOf = names.map(({ start }) => {
    while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? Infinity) <= start) at++;
    return at;
  });
  return { text, blocks, names, roles, sentences, sentenceOf };
}

/** Facts of a document, as analysis would send them if it found exactly these names. `year` is that of publication. */
export function factsFrom(id: string, input: ResolveInput, year: string | null = null): Facts {
  const { text, blocks, names, sentenceOf, sentences, roles } = input;
  return {
    document: {
      id,
      seed: `${id}.txt`,
      sha256: '',
      bytes: text.length,
      encoding: 'utf-8',
      language: 'en',
      title: id,
      titleFrom: 'filename',
      published: year === null ? null : { edtf: year, from: 'text', note: null },
      publisher: null,
      byline: null,
      words: 0,
      blocks,
    },
    names,
    sentenceOf,
    sentences,
    roles,
    quotes: [],
    quoteTexts: [],
    speakerTexts: [],
    dates: [],
    dateSentences: [],
    ...resolveDocument(input),
    recogniser: 'made',
    shingles: [],
  };
}
