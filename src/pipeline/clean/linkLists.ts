import type { Label } from '../../model/label.ts';
import type { Segment } from '../../text/segment.ts';
import { wordCount } from './prose.ts';

/** Longer lines are no titles of pages. */
const LONGEST_TITLE = 18;
/** What stands over titles of other pages. */
const OVER = new Set(['a list of further pages', 'a link to further pages']);
/** A longer line names its page itself. */
const LONGEST_OVER = 7;
const WHY = 'the title of a further page';

/** Whether a reason of furniture speaks of further pages. */
export function isOverLinks(why: string): boolean {
  return OVER.has(why);
}

/**
 * Titles of other pages under “Read more”, “Related” and the like: lines without an end that follow it directly, or several
 * of them in a row.
 */
export function markLinkLists(words: readonly string[], segments: readonly Segment[], labels: Label[]): void {
  labels.forEach((label, index) => {
    if (label.is !== 'furniture' || !isOverLinks(label.why) || wordCount(words[index] ?? '') > LONGEST_OVER) return;
    const touching = segments[index + 1]?.gap === 0;
    let end = index + 1;
    while (labels[end]?.is === 'text' && isTitle(words[end] ?? '') && (!touching || segments[end]?.gap === 0)) end++;
    if (!touching && end - index < 3) return;
    for (let at = index + 1; at < end; at++) labels[at] = { is: 'furniture', why: WHY };
  });
}

function isTitle(line: string): boolean {
  return wordCount(line) <= LONGEST_TITLE && !/[.!,;:。]["”’)]?$/u.test(line) && !/^["“].*["”]$/u.test(line);
}
