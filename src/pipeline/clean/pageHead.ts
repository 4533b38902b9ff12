import type { Label } from '../../model/label.ts';
import { isMenu } from './furniture.ts';
import { isLikeHeadline, isOwnLine, isProse, wordCount } from './prose.ts';
import { publisherName } from './credit.ts';
import { isSiteName } from './siteName.ts';

/** The text of a page begins within so many segments. */
const WITHIN = 60;
/** Longer lines are not of a menu. */
const LONGEST_ENTRY = 12;
const WHY = 'a line above the headline, among the page’s menu';

/**
 * Lines without a sign of their own that stand in the head of a scraped page: above the last entry of its menu, or between
 * the menu and the headline, the first line of several words after it. What names the site is a credit. Only where a menu
 * stands before the text; lines on author and day stay.
 */
export function markPageHead(words: readonly string[], labels: Label[]): void {
  const body = words.findIndex((line, index) => labels[index]?.is === 'text' && isProse(line));
  const until = Math.min(body < 0 ? 0 : body, WITHIN);
  const menu = labels.slice(0, until).findLastIndex((label) => label.is === 'furniture' && isMenu(label.why));
  const top = Math.max(menu, lastRow(words, labels, until));
  if (top < 0) return;
  const headline = words.findIndex(
    (line, index) =>
      index > top && index < until && labels[index]?.is === 'text' && isLikeHeadline(line) && !isOwnLine(line),
  );
  if (headline < 0) return;
  for (let index = 0; index < headline; index++) {
    const line = words[index] ?? '';
    const label = labels[index];
    if (label?.is !== 'text' && label?.is !== 'furniture') continue;
    if (isOwnLine(line) || wordCount(line) > LONGEST_ENTRY) continue;
    if (isSiteName(line, words, index)) labels[index] = { is: 'credit', publisher: publisherName(line) };
    else if (label.is === 'text') labels[index] = { is: 'furniture', why: WHY };
  }
}

/** The last lone row of short entries between bars, none with a figure: “Africa | Asia | Europe | Video”. */
function lastRow(words: readonly string[], labels: readonly Label[], until: number): number {
  return words.slice(0, until).findLastIndex((line, index) => {
    if (labels[index]?.is !== 'text' || /\d/.test(line)) return false;
    const entries = line.split(/ [|·•] /);
    return entries.length >= 4 && entries.every((entry) => wordCount(entry) <= 3);
  });
}
