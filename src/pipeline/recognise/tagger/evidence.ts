import type { Cues } from './cues.ts';
import type { Draft } from './draft.ts';
import type { FeatureList } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import type { Memory } from './memory.ts';
import type { Phrases } from './phrases.ts';
import { spanFeatures } from './span-features.ts';
import { AFTER, BEFORE, contextFeatures, neighbourFeatures, ownFeatures } from './token-features.ts';

/** A document with everything features are made from. */
export interface Evidence {
  readonly draft: Draft;
  readonly memory: Memory;
  readonly phrases: Phrases;
  readonly cues: Cues;
  readonly lexicon: Lexicon;
}

/** All features of the word at `at`. */
export function featuresOfWord(evidence: Evidence, at: number, list: FeatureList): void {
  list.clear();
  const { words } = evidence.draft;
  const word = words[at]!;
  ownFeatures(word, list);
  neighbourFeatures(BEFORE, words[at - 1]!, word.case, list);
  neighbourFeatures(AFTER, words[at + 1]!, word.case, list);
  contextFeatures(evidence.draft, evidence.memory, at, list);
}

/** All features of the words from `first` to before `end` as one name. */
export function featuresOfSpan(evidence: Evidence, first: number, end: number, list: FeatureList): void {
  list.clear();
  spanFeatures(evidence, first, end, list);
}
