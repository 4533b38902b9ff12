import { wordCount, wordHash, type WordPrints } from '../../text/shingle.ts';
import type { Seed } from './seedPairs.ts';

/** A run of words of one text that stands in another, word for word but for small differences. */
export interface Aligned {
  /** For each matched word its number here and there, in order. */
  readonly matches: readonly Seed[];
}

/** So many words may differ between two that match. */
const MOST_DIFFERING = 3;
/** After a difference so many words must match in a row. */
const RESUME = 3;
/** Fewer matching words are chance, an office or a formula. */
const FEWEST = 13;

/**
 * Grow seeds to passages, both ways, over small differences. Seeds inside a passage already grown are passed over, so each
 * word is walked about once.
 */
export function align(here: WordPrints, there: WordPrints, seeds: readonly Seed[]): Aligned[] {
  const passages: Aligned[] = [];
  let covered = -1;
  let coveredThere = -1;
  for (const seed of seeds) {
    if (seed.word <= covered && seed.otherWord <= coveredThere) continue;
    if (wordHash(here, seed.word) !== wordHash(there, seed.otherWord)) continue;
    const back = walk(here, there, seed, -1, { word: covered, otherWord: -1 }).reverse();
    const forth = walk(here, there, { word: seed.word - 1, otherWord: seed.otherWord - 1 }, 1, {
      word: wordCount(here),
      otherWord: wordCount(there),
    });
    const matches = [...back, ...forth];
    const last = matches.at(-1);
    if (last === undefined || matches.length < FEWEST) continue;
    passages.push({ matches });
    covered = last.word;
    coveredThere = last.otherWord;
  }
  return passages;
}

/** Matching words from just beyond `from` towards `limit`, over gaps of a few words after which several match again. */
function walk(here: WordPrints, there: WordPrints, from: Seed, step: 1 | -1, limit: Seed): Seed[] {
  const matches: Seed[] = [];
  let { word, otherWord } = from;
  const within = (a: number, b: number): boolean =>
    step > 0 ? a < limit.word && b < limit.otherWord : a > limit.word && b > limit.otherWord;
  const same = (a: number, b: number): boolean => within(a, b) && wordHash(here, a) === wordHash(there, b);
  for (;;) {
    word += step;
    otherWord += step;
    if (!within(word, otherWord)) return matches;
    if (same(word, otherWord)) {
      matches.push({ word, otherWord });
      continue;
    }
    const resumed = resume(word, otherWord, step, same);
    if (resumed === null) return matches;
    word = resumed.word - step;
    otherWord = resumed.otherWord - step;
  }
}

/** The nearest place after a difference where words match again. */
function resume(word: number, otherWord: number, step: 1 | -1, same: (a: number, b: number) => boolean): Seed | null {
  for (let apart = 1; apart <= MOST_DIFFERING * 2; apart++) {
    for (let skip = Math.max(0, apart - MOST_DIFFERING); skip <= Math.min(apart, MOST_DIFFERING); skip++) {
      const a = word + skip * step;
      const b = otherWord + (apart - skip) * step;
      let run = 0;
      while (run < RESUME && same(a + run * step, b + run * step)) run++;
      if (run === RESUME) return { word: a, otherWord: b };
    }
  }
  return null;
}
