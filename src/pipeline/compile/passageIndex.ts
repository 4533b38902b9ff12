import type { Corpus, ResolvedDocument, SharedPassage } from '../../model/corpus.ts';

/**
 * The words of shared passages, looked up from the other side: what stands there is what the other document's text says of the
 * same passage. `differing` holds, by document, a list for each of its `shared`.
 */
export class PassageIndex {
  readonly #documents: ReadonlyMap<string, ResolvedDocument>;
  readonly #differing: ReadonlyMap<string, readonly (readonly string[])[]>;

  constructor(corpus: Corpus, differing: ReadonlyMap<string, readonly (readonly string[])[]>) {
    this.#documents = new Map(corpus.documents.map((one) => [one.document.id, one]));
    this.#differing = differing;
  }

  /** The other document's words at the first differences of a passage of `document`. */
  wordsOf(document: string, { start, other, differences }: SharedPassage): readonly string[] {
    if (differences.length === 0) return [];
    const theirs = this.#documents.get(other.document)?.shared ?? [];
    const at = theirs.findIndex(
      (one) => one.start === other.start && one.other.start === start && one.other.document === document,
    );
    return this.#differing.get(other.document)?.[at] ?? [];
  }
}
