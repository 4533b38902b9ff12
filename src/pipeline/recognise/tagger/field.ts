import { visitSpans } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { featuresOfSpan, featuresOfWord } from './evidence.ts';
import { FeatureList } from './features.ts';
import type { Hints } from './hints.ts';
import { spanHints, wordHints } from './hints.ts';
import { NumberStore } from './number-store.ts';
import { KINDS, Lattice, TAGS } from './semi-markov.ts';
import type { FieldWeights } from './weights.ts';
import { SPAN_COLUMNS, WORD_COLUMNS, sumRows } from './weights.ts';

/** Receives the lattice of an island, marginals worked out, and the island's first word. */
export type LatticeVisitor = (lattice: Lattice, first: number) => void;

/**
 * Scores the islands of a document with both passes. What a word or a span is worth by itself is added up once, for
 * both passes together; the second pass then only adds the hints of the first.
 */
export class Field {
  readonly #weights: FieldWeights;
  readonly #lattices: readonly [Lattice, Lattice];
  readonly #list = new FeatureList();
  readonly #wordSums = new Int32Array(WORD_COLUMNS);
  readonly #spanSums = new Int32Array(SPAN_COLUMNS);
  readonly #laterWords = new NumberStore();
  readonly #laterSpans = new NumberStore();

  constructor(weights: FieldWeights) {
    this.#weights = weights;
    this.#lattices = [new Lattice(weights.transitions[0]), new Lattice(weights.transitions[1])];
  }

  /** The first pass; remembers what the second needs until it has run. */
  first(evidence: Evidence, visit: LatticeVisitor): void {
    const lattice = this.#lattices[0];
    const { words, spans, scale } = this.#weights;
    this.#laterWords.clear();
    this.#laterSpans.clear();
    for (const [first, end] of evidence.draft.islands) {
      lattice.reset(end - first);
      for (let at = first; at < end; at += 1) {
        featuresOfWord(evidence, at, this.#list);
        sumRows(words, this.#list, this.#wordSums);
        for (let tag = 0; tag < TAGS; tag += 1) lattice.words[(at - first) * TAGS + tag] = this.#wordSums[tag]! * scale;
        this.#laterWords.push(this.#wordSums, TAGS);
      }
      visitSpans(evidence.draft, first, end, (from, to) => {
        featuresOfSpan(evidence, from, to, this.#list);
        sumRows(spans, this.#list, this.#spanSums);
        const place = lattice.at(from - first, to - from);
        for (let kind = 0; kind < KINDS; kind += 1) lattice.spans[place + kind] = this.#spanSums[kind]! * scale;
        this.#laterSpans.push(this.#spanSums, KINDS);
      });
      lattice.marginals();
      visit(lattice, first);
    }
  }

  /** The second pass over the same evidence, with the hints the first one gave. */
  second(evidence: Evidence, hints: Hints, visit: LatticeVisitor): void {
    const lattice = this.#lattices[1];
    const { words, spans, scale } = this.#weights;
    let word = 0;
    let span = 0;
    for (const [first, end] of evidence.draft.islands) {
      lattice.reset(end - first);
      for (let at = first; at < end; at += 1) {
        this.#list.clear();
        wordHints(evidence.draft, hints, at, this.#list);
        sumRows(words, this.#list, this.#wordSums);
        for (let tag = 0; tag < TAGS; tag += 1) {
          lattice.words[(at - first) * TAGS + tag] = (this.#wordSums[TAGS + tag]! + this.#laterWords.get(word + tag)) * scale;
        }
        word += TAGS;
      }
      visitSpans(evidence.draft, first, end, (from, to) => {
        this.#list.clear();
        spanHints(evidence, hints, from, to, this.#list);
        sumRows(spans, this.#list, this.#spanSums);
        const place = lattice.at(from - first, to - from);
        for (let kind = 0; kind < KINDS; kind += 1) {
          lattice.spans[place + kind] = (this.#spanSums[KINDS + kind]! + this.#laterSpans.get(span + kind)) * scale;
        }
        span += KINDS;
      });
      lattice.marginals();
      visit(lattice, first);
    }
  }
}
