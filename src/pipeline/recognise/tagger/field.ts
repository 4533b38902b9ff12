import { visitSpans } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { featuresOfSpan } from './evidence.ts';
import { FeatureList } from './features.ts';
import type { Hints } from './hints.ts';
import { spanHints, wordHints } from './hints.ts';
import { NumberStore } from './number-store.ts';
import { KINDS, Lattice, TAGS } from './semi-markov.ts';
import { contextFeatures } from './token-features.ts';
import type { FieldWeights } from './weights.ts';
import { addSpanRows, addWordRows } from './weights.ts';
import { WordSums } from './word-sums.ts';

/** Receives the lattice of an island, marginals worked out, and the island's first word. */
export type LatticeVisitor = (lattice: Lattice, first: number) => void;

/**
 * Scores the islands of a document in two passes. The second starts from the scores of the first and adds what the
 * first pass found elsewhere in the document.
 */
export class Field {
  readonly #weights: FieldWeights;
  readonly #lattices: readonly [Lattice, Lattice];
  readonly #list = new FeatureList();
  readonly #wordParts: WordSums;
  readonly #wordSums = new Int32Array(TAGS);
  readonly #spanSums = new Int32Array(KINDS);
  readonly #firstWords = new NumberStore();
  readonly #firstSpans = new NumberStore();

  constructor(weights: FieldWeights) {
    this.#weights = weights;
    this.#wordParts = new WordSums(weights.words);
    this.#lattices = [new Lattice(weights.transitions[0]), new Lattice(weights.transitions[1])];
  }

  /** The first pass; its scores are remembered until it runs again. */
  first(evidence: Evidence, visit: LatticeVisitor): void {
    const lattice = this.#lattices[0];
    const { words, spans, scale } = this.#weights;
    this.#firstWords.clear();
    this.#firstSpans.clear();
    for (const [first, end] of evidence.draft.islands) {
      lattice.reset(end - first);
      for (let at = first; at < end; at += 1) {
        this.#wordParts.start(evidence.draft.words, at, this.#wordSums);
        this.#list.clear();
        contextFeatures(evidence.draft, evidence.memory, at, this.#list);
        addWordRows(words, this.#list, this.#wordSums);
        for (let tag = 0; tag < TAGS; tag += 1) lattice.words[(at - first) * TAGS + tag] = this.#wordSums[tag]! * scale;
        this.#firstWords.push(this.#wordSums);
      }
      visitSpans(evidence.draft, first, end, (from, to) => {
        featuresOfSpan(evidence, from, to, this.#list);
        this.#spanSums.fill(0);
        addSpanRows(spans, this.#list, this.#spanSums);
        const place = lattice.at(from - first, to - from);
        for (let kind = 0; kind < KINDS; kind += 1) lattice.spans[place + kind] = this.#spanSums[kind]! * scale;
        this.#firstSpans.push(this.#spanSums);
      });
      lattice.marginals();
      visit(lattice, first);
    }
  }

  /** The second pass over the evidence that the first has just seen, with the hints it gave. */
  second(evidence: Evidence, hints: Hints, visit: LatticeVisitor): void {
    const lattice = this.#lattices[1];
    const { words, spans, scale } = this.#weights;
    let word = 0;
    let span = 0;
    for (const [first, end] of evidence.draft.islands) {
      lattice.reset(end - first);
      for (let at = first; at < end; at += 1) {
        wordHints(evidence, hints, at, this.#list);
        this.#wordSums.fill(0);
        addWordRows(words, this.#list, this.#wordSums);
        const place = (at - first) * TAGS;
        for (let tag = 0; tag < TAGS; tag += 1) {
          lattice.words[place + tag] = (this.#wordSums[tag]! + this.#firstWords.get(word + tag)) * scale;
        }
        word += TAGS;
      }
      visitSpans(evidence.draft, first, end, (from, to) => {
        spanHints(evidence, hints, from, to, this.#list);
        this.#spanSums.fill(0);
        addSpanRows(spans, this.#list, this.#spanSums);
        const place = lattice.at(from - first, to - from);
        for (let kind = 0; kind < KINDS; kind += 1) {
          lattice.spans[place + kind] = (this.#spanSums[kind]! + this.#firstSpans.get(span + kind)) * scale;
        }
        span += KINDS;
      });
      lattice.marginals();
      visit(lattice, first);
    }
  }
}
