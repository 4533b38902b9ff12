import type { Corpus, ResolvedDocument } from '../../model/corpus.ts';
import type { Sentence, Sentences } from '../../model/facts.ts';
import type { Excerpt } from '../../model/generated.ts';
import type { Mention } from '../../model/mention.ts';
import { lastNumber } from '../../text/lastNumber.ts';
import { excerpt } from './excerpt.ts';
import { append } from '../../text/append.ts';

/** A mention with what surrounds it: what every list of passages is made from. */
export interface Occurrence {
  readonly document: ResolvedDocument;
  readonly mention: Mention;
  readonly sentence: Sentence;
}

/** The corpus turned round: from entities to where they are named. Built in one pass over all mentions. */
export interface BackIndex {
  /** Certain mentions by entity, in the order of documents and text. */
  readonly certain: ReadonlyMap<string, readonly Occurrence[]>;
  /** Open mentions by each of their candidates. */
  readonly possible: ReadonlyMap<string, readonly Occurrence[]>;
  /** Certain mentions of a block, by `blockKey`. */
  readonly inBlock: ReadonlyMap<string, readonly Occurrence[]>;
  /** The sentence of each mention that could be somebody else's too, by the mention's id. */
  readonly sentenceOf: ReadonlyMap<string, Sentence>;
}

/** Key of a block over the whole collection. */
export function blockKey(document: string, block: string): string {
  return `${document}#${block}`;
}

/** Turn the corpus round. `sentencesOf` holds the sentences by document. */
export function indexMentions(corpus: Corpus, sentencesOf: ReadonlyMap<string, Sentences>): BackIndex {
  const certain = new Map<string, Occurrence[]>();
  const possible = new Map<string, Occurrence[]>();
  const inBlock = new Map<string, Occurrence[]>();
  const sentenceOf = new Map<string, Sentence>();
  for (const document of corpus.documents) {
    for (const mention of document.mentions) {
      const sentence = sentenceOfMention(mention, sentencesOf);
      if (sentence === undefined) continue;
      const occurrence = { document, mention, sentence };
      if (mention.candidates.length > 0) sentenceOf.set(mention.id, sentence);
      if (mention.entity === null) {
        for (const { entity } of mention.candidates) append(possible, entity, occurrence);
      } else {
        append(certain, mention.entity, occurrence);
        append(inBlock, blockKey(document.document.id, mention.block), occurrence);
      }
    }
  }
  return { certain, possible, inBlock, sentenceOf };
}

/** The passage of a doubtful mention as it is shown. */
export function passagesFrom(index: BackIndex): (mention: Mention) => Excerpt | null {
  return (mention) => {
    const sentence = index.sentenceOf.get(mention.id);
    return sentence === undefined ? null : { ...excerpt(mention.document, sentence, [mention]), block: mention.block };
  };
}

/** Mentions are numbered as the names of their document are: from 1. */
function sentenceOfMention(
  { id, document }: Mention,
  sentencesOf: ReadonlyMap<string, Sentences>,
): Sentence | undefined {
  const own = sentencesOf.get(document);
  return own?.sentences[own.sentenceOf[Number(lastNumber(id)) - 1] ?? -1];
}
