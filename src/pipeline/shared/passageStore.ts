import type { Difference, SharedPassage } from '../../model/corpus.ts';

/** Numbers of a passage before its differences, and of each of these. */
const HEAD = 9;
const DIFFERENCE = 4;

/**
 * Shared passages by document, as numbers: a collection of near-copies has hundreds for each document, which as objects would
 * take more memory than everything else that is known of it. Each asking makes the objects anew.
 */
export class PassageStore {
  readonly #texts: string[] = [];
  readonly #numberOf = new Map<string, number>();
  readonly #packed = new Map<string, number[] | Int32Array>();

  get size(): number {
    return this.#packed.size;
  }

  /** Add passages of a document, in any order. Offsets stay below 2^31. */
  add(document: string, passages: readonly SharedPassage[]): void {
    if (passages.length === 0) return;
    const known = this.#packed.get(document);
    const into: number[] = known === undefined ? [] : Array.isArray(known) ? known : [...known];
    for (const passage of passages) this.#pack(passage, into);
    this.#packed.set(document, into);
  }

  /** Put every document's passages into the order of its text: the longer first of two that begin together. */
  close(): void {
    for (const [document, packed] of this.#packed) {
      const sorted: number[] = [];
      const passages = this.#unpack(packed).sort((a, b) => a.start - b.start || b.end - a.end);
      for (const passage of passages) this.#pack(passage, sorted);
      this.#packed.set(document, Int32Array.from(sorted));
    }
  }

  /** The passages of a document, or undefined where it shares none. */
  get(document: string): SharedPassage[] | undefined {
    const packed = this.#packed.get(document);
    return packed === undefined ? undefined : this.#unpack(packed);
  }

  #pack({ start, end, block, words, other, differences }: SharedPassage, into: number[]): void {
    into.push(start, end, this.#number(block), words);
    into.push(this.#number(other.document), this.#number(other.block), other.start, other.end, differences.length);
    for (const { start, end, other } of differences) into.push(start, end, other.start, other.end);
  }

  #unpack(packed: ArrayLike<number>): SharedPassage[] {
    const passages: SharedPassage[] = [];
    const number = (at: number): number => packed[at] ?? 0;
    for (let at = 0; at < packed.length;) {
      const differences: Difference[] = [];
      const next = at + HEAD + number(at + HEAD - 1) * DIFFERENCE;
      for (let from = at + HEAD; from < next; from += DIFFERENCE) {
        const other = { start: number(from + 2), end: number(from + 3) };
        differences.push({ start: number(from), end: number(from + 1), other });
      }
      passages.push({
        start: number(at),
        end: number(at + 1),
        block: this.#text(number(at + 2)),
        words: number(at + 3),
        other: {
          document: this.#text(number(at + 4)),
          block: this.#text(number(at + 5)),
          start: number(at + 6),
          end: number(at + 7),
        },
        differences,
      });
      at = next;
    }
    return passages;
  }

  #number(text: string): number {
    const known = this.#numberOf.get(text);
    if (known !== undefined) return known;
    this.#numberOf.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }

  #text(number: number): string {
    return this.#texts[number] ?? '';
  }
}
