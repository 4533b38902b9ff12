import type { Draft } from './draft.ts';
import { STYLE, appositionHead, definitionHead } from './draft.ts';
import type { Phrases } from './phrases.ts';
import { FUNCTION } from './word-classes.ts';
import { CASE } from './words.ts';
import type { Word } from './words.ts';

/** How a word tells what a name beside it is: by explaining it, by standing before it, by standing after it. */
export const CUE = { explains: 0, leads: 1, follows: 2 } as const;

/** A word that tells what a name is, and the run of capitals it was found at. */
export interface Cue {
  readonly at: number;
  readonly sort: number;
  readonly word: Word;
}

/** Cues kept for a name; a name in every sentence has enough of the first. */
const MOST = 6;
const NONE: readonly Cue[] = [];

/**
 * What the document says about a name wherever it stands: "Lukoil, an oil company," and "Lukoil shares" help with every
 * other Lukoil (context aggregation: Chieu & Ng 2002; Ratinov & Roth 2009). Linear in the text.
 */
export class Cues {
  readonly #ofName = new Map<number, Cue[]>();

  constructor(draft: Draft, phrases: Phrases) {
    const { words, runStart, runEnd } = draft;
    for (let at = 0; at < words.length; at += 1) {
      if (runStart[at] !== at || draft.style[at] !== STYLE.running) continue;
      const end = runEnd[at]!;
      const hash = phrases.hash(at, end);
      const explained = appositionHead(draft, end);
      const head = explained >= 0 ? explained : definitionHead(draft, end);
      if (head >= 0) this.#add(hash, at, CUE.explains, words[head]!);
      if (isTelling(words[at - 1]!)) this.#add(hash, at, CUE.leads, words[at - 1]!);
      const next = words[end]!.text === "'s" || words[end]!.text === '’s' ? end + 1 : end;
      if (isTelling(words[next]!)) this.#add(hash, at, CUE.follows, words[next]!);
    }
  }

  /** Cues of a name by the hash of its words. */
  of(hash: number): readonly Cue[] {
    return this.#ofName.get(hash) ?? NONE;
  }

  #add(hash: number, at: number, sort: number, word: Word): void {
    const list = this.#ofName.get(hash);
    if (list === undefined) this.#ofName.set(hash, [{ at, sort, word }]);
    else if (list.length < MOST) list.push({ at, sort, word });
  }
}

/** Whether a word says something: no mark, no number, no word of grammar. */
function isTelling(word: Word): boolean {
  return word.case === CASE.lower && (word.flags & FUNCTION) === 0;
}
