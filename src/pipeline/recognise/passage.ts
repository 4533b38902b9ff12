import type { Span } from '../../model/span.ts';
import type { Draft } from './claims.ts';
import { wordsOf, type Word } from './words.ts';

/** A block with its words and the names found in it so far: what the rules read. */
export interface Passage {
  readonly text: string;
  readonly block: Span;
  readonly words: readonly Word[];
  /** For each word, the name it stands in. */
  readonly names: readonly (Draft | undefined)[];
}

/** The blocks of a document, cut into words once. */
export class Passages {
  readonly #text: string;
  readonly #blocks: readonly Span[];
  readonly #words: readonly (readonly Word[])[];

  constructor(text: string, blocks: readonly Span[]) {
    this.#text = text;
    this.#blocks = blocks;
    this.#words = blocks.map((block) => wordsOf(text, block));
  }

  /** The passages with these names, which must be in text order. One walk over words and names together. */
  with(names: readonly Draft[]): Passage[] {
    let next = 0;
    return this.#blocks.map((block, index) => {
      const words = this.#words[index] ?? [];
      const marked = words.map((word) => {
        while (next < names.length && (names[next]?.end ?? 0) <= word.start) next++;
        const name = names[next];
        return name !== undefined && name.start < word.end ? name : undefined;
      });
      return { text: this.#text, block, words, names: marked };
    });
  }
}

/** Answers which block holds an offset. `blocks` are in text order. */
export function blockFinder<B extends Span>(blocks: readonly B[]): (offset: number) => B | undefined {
  const starts = blocks.map(({ start }) => start);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return blocks[low - 1];
  };
}

/** Index of the first word of the name that the word at `at` stands in. */
export function firstOfName({ names }: Passage, at: number): number {
  const name = names[at];
  let first = at;
  while (name !== undefined && first > 0 && names[first - 1] === name) first--;
  return first;
}

/** Index after the last word of the name that the word at `at` stands in. */
export function endOfName({ names }: Passage, at: number): number {
  const name = names[at];
  let end = at + 1;
  while (name !== undefined && end < names.length && names[end] === name) end++;
  return end;
}
