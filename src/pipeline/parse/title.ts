/** More words than this are no headline. */
const MOST_WORDS = 24;
/** A title taken from the opening of a text is at most this long, in UTF-16 units. */
const LEAD_TITLE = 90;

/** Whether a segment (white space folded) can be a headline: short, in words, and not a finished statement. */
export function isHeadline(segment: string): boolean {
  const words = segment.split(' ').length;
  if (words > MOST_WORDS || !/\p{L}/u.test(segment)) return false;
  if (/[.:;,]$/.test(segment) && !/(?:\b\p{Lu}\.)$/u.test(segment)) return false;
  return words >= 2 || segment.length >= 12;
}

const BREAKS = /[,;:–—]| (?:as|after|while|when|amid|before|which|who|that|because|where|although|but|and|in|on|at|to|for|with|by|of) /g;

/**
 * A title from the opening words of a text: the first sentence, cut before a clause or a preposition so that it stays
 * below the length of a headline. Never ends within a word.
 */
export function leadTitle(sentence: string): string {
  const whole = sentence.replace(/[.\s]+$/u, '');
  if (whole.length <= LEAD_TITLE) return whole;
  let cut = 0;
  for (const match of whole.matchAll(BREAKS)) {
    if (match.index > LEAD_TITLE) break;
    if (match.index >= LEAD_TITLE / 3) cut = match.index;
    if (cut > 0 && /as|after|while|when|amid|which|who|[,;:–—]/.test(match[0])) break;
  }
  if (cut === 0) cut = whole.lastIndexOf(' ', LEAD_TITLE);
  return cut > 0 ? whole.slice(0, cut) : whole.slice(0, LEAD_TITLE);
}
