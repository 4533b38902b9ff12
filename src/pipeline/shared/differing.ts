import type { Difference } from '../../model/corpus.ts';
import type { Span } from '../../model/span.ts';
import { wordHash, wordSpan, type WordPrints } from '../../text/shingle.ts';
import type { Seed } from './seedPairs.ts';

/**
 * The words that differ between those that match, here and there, in order. Where one side has none, its span is empty and
 * lies before the next word that matches. Marks and capitals make no difference.
 */
export function differing(matches: readonly Seed[], here: WordPrints, there: WordPrints): Difference[] {
  const found: Difference[] = [];
  for (let at = 1; at < matches.length; at++) {
    const [before, after] = [matches[at - 1], matches[at]];
    if (before === undefined || after === undefined) continue;
    if (after.word - before.word === 1 && after.otherWord - before.otherWord === 1) continue;
    let last = before;
    for (const next of [...commonWords(before, after, here, there), after]) {
      if (next.word - last.word > 1 || next.otherWord - last.otherWord > 1) {
        found.push({
          ...between(here, last.word, next.word),
          other: between(there, last.otherWord, next.otherWord),
        });
      }
      last = next;
    }
  }
  return found;
}

function between(prints: WordPrints, before: number, after: number): Span {
  const { start } = wordSpan(prints, before + 1);
  return after - before === 1 ? { start, end: start } : { start, end: wordSpan(prints, after - 1).end };
}

/**
 * A longest common subsequence of the few words between two matches: too short a run to go on from, but the same words. Not
 * more than three or four stand there, so that the table is tiny.
 */
function commonWords(before: Seed, after: Seed, here: WordPrints, there: WordPrints): Seed[] {
  const [from, otherFrom] = [before.word + 1, before.otherWord + 1];
  const [rows, columns] = [after.word - from, after.otherWord - otherFrom];
  if (rows === 0 || columns === 0) return [];
  const lengths = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  const same = (row: number, column: number): boolean =>
    wordHash(here, from + row) === wordHash(there, otherFrom + column);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const longest = same(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
      (lengths[row] as number[])[column] = longest;
    }
  }
  const found: Seed[] = [];
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (same(row, column)) found.push({ word: from + row++, otherWord: otherFrom + column++ });
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return found;
}
