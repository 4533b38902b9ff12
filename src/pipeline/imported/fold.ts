import { countWhile } from '../../text/countWhile.ts';

/** A text with every run of white space as one blank, and the way between its indices and those of the text itself. */
export interface Folded {
  readonly text: string;
  /** Where a unit of the folded text stands in the text itself. */
  readonly toSource: (at: number) => number;
  /** The first unit of the folded text that stands at or after an index of the text itself. */
  readonly fromSource: (at: number) => number;
}

/** Linear once; logarithmic for each index. */
export function foldText(source: string): Folded {
  // Where a run lost units: its place in the folded text, and how many were lost up to there.
  const places: number[] = [];
  const losses: number[] = [];
  let lost = 0;
  const text = source.replace(/\s+/g, (run, offset: number) => {
    if (run.length > 1) {
      places.push(offset - lost + 1);
      losses.push((lost += run.length - 1));
    }
    return ' ';
  });
  const toSource = (at: number): number => {
    const before = countBelow(places, at + 1);
    return at + (before === 0 ? 0 : (losses[before - 1] ?? 0));
  };
  const fromSource = (at: number): number => {
    return countWhile(text.length, (place) => toSource(place) < at);
  };
  return { text, toSource, fromSource };
}

/** How many of some rising numbers are smaller than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  return countWhile(numbers.length, (place) => (numbers[place] ?? 0) < limit);
}
