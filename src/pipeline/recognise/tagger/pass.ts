import { visitSpans } from './candidates.ts';
import type { Draft } from './draft.ts';
import { FeatureList } from './features.ts';
import type { Hints } from './hints.ts';
import { spanHints, wordHints } from './hints.ts';
import type { Lexicon } from './lexicon.ts';
import type { Memory } from './memory.ts';
import type { Phrases } from './phrases.ts';
import { Lattice, TAGS } from './semi-markov.ts';
import { spanFeatures } from './span-features.ts';
import { tokenFeatures } from './token-features.ts';
import type { PassWeights } from './weights.ts';
import { scoreSpan, scoreWord } from './weights.ts';

/** A document with everything features are made from. */
export interface Evidence {
  readonly draft: Draft;
  readonly memory: Memory;
  readonly phrases: Phrases;
  readonly lexicon: Lexicon;
  /** What the first pass found; null in the first pass itself. */
  readonly hints: Hints | null;
}

/** Features of the word at `at`; training and tagging both come through here. */
export function featuresOfWord(evidence: Evidence, at: number, list: FeatureList): void {
  list.clear();
  tokenFeatures(evidence.draft, evidence.memory, at, list);
  if (evidence.hints !== null) wordHints(evidence.draft, evidence.hints, at, list);
}

/** Features of the words from `first` to before `end` as one name. */
export function featuresOfSpan(evidence: Evidence, first: number, end: number, list: FeatureList): void {
  list.clear();
  spanFeatures(evidence.draft, evidence.memory, evidence.lexicon, evidence.phrases, first, end, list);
  if (evidence.hints !== null) spanHints(evidence, evidence.hints, first, end, list);
}

/** Scores every island and hands its lattice, with marginals worked out, to `visit`. */
export class Pass {
  readonly #weights: PassWeights;
  readonly #lattice: Lattice;
  readonly #list = new FeatureList();

  constructor(weights: PassWeights) {
    this.#weights = weights;
    this.#lattice = new Lattice(weights.transitions);
  }

  run(evidence: Evidence, visit: (lattice: Lattice, first: number) => void): void {
    const lattice = this.#lattice;
    const list = this.#list;
    for (const [first, end] of evidence.draft.islands) {
      lattice.reset(end - first);
      for (let at = first; at < end; at += 1) {
        featuresOfWord(evidence, at, list);
        scoreWord(this.#weights, list, lattice.words, (at - first) * TAGS);
      }
      visitSpans(evidence.draft, first, end, (from, to) => {
        featuresOfSpan(evidence, from, to, list);
        scoreSpan(this.#weights, list, lattice.spans, lattice.at(from - first, to - from));
      });
      lattice.marginals();
      visit(lattice, first);
    }
  }
}
