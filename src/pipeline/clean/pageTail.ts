import type { Label } from '../../model/label.ts';
import { isProse, isSentence, wordCount } from './prose.ts';

/** So many lines of the page after the last sentence of the text, and what is between them is the page's as well. */
const FEWEST_SIGNS = 2;
/** A short sentence is still of the text when no more lines of the page stand before it. */
const MOST_BEFORE_SENTENCE = 2;
/** Longer lines speak for themselves. */
const LONGEST_LINE = 16;
/** After a copyright line no more than this share of a page is its foot. */
const FOOT_SHARE = 0.3;
const BETWEEN = 'a line at the end of the page, among its own';

/**
 * Lines without a sign of their own at the end of a scraped page: short ones after the text and between lines that are
 * known to be the page's, and whatever stands below its copyright.
 */
export function markPageTail(words: readonly string[], labels: Label[]): void {
  markFoot(words, labels);
  const last = lastOfText(words, labels);
  if (last < 0) return;
  const signs: number[] = [];
  for (let index = last + 1; index < labels.length; index++) if (labels[index]?.is === 'furniture') signs.push(index);
  if (signs.length < FEWEST_SIGNS) return;
  for (let index = signs[0] ?? labels.length; index < labels.length; index++) {
    const line = words[index] ?? '';
    if (labels[index]?.is === 'text' && wordCount(line) <= LONGEST_LINE && !isSentence(line) && !holdsFigures(line))
      labels[index] = { is: 'furniture', why: BETWEEN };
  }
}

/** The last sentence of the text: the last long one, or a short one soon after it. */
function lastOfText(words: readonly string[], labels: readonly Label[]): number {
  let last = labels.findLastIndex((label, index) => label.is !== 'furniture' && isProse(words[index] ?? ''));
  let signs = 0;
  for (let index = last + 1; last >= 0 && index < labels.length && signs <= MOST_BEFORE_SENTENCE; index++) {
    if (labels[index]?.is === 'furniture') signs++;
    else if (isSentence(words[index] ?? '')) [last, signs] = [index, 0];
  }
  return last;
}

/** Results and prices are no lines of a page: several figures. */
const holdsFigures = (line: string): boolean => (line.match(/\d+/g)?.length ?? 0) >= 3;

/** What stands below the copyright of a page, when it is little. */
function markFoot(words: readonly string[], labels: Label[]): void {
  const copyright = labels.findLastIndex((label) => label.is === 'furniture' && label.why === 'a copyright line');
  if (copyright < 0 || copyright < labels.length / 2) return;
  const length = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);
  if (length(words.slice(copyright + 1)) > FOOT_SHARE * length(words)) return;
  for (let index = copyright + 1; index < labels.length; index++)
    if (labels[index]?.is === 'text') labels[index] = { is: 'furniture', why: 'a line below the page’s copyright' };
}
