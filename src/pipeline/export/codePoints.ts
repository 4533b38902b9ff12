import { countWhile } from '../../text/countWhile.ts';

/**
 * Turns UTF-16 indices of a text into counts of Unicode characters, as the Web Annotation model counts
 * (https://www.w3.org/TR/annotation-model/#text-position-selector). Linear once, logarithmic for each index.
 */
export function codePoints(text: string): (index: number) => number {
  const pairs: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (isPair(text, at)) pairs.push(at++);
  }
  return (index) => {
    return index - countWhile(pairs.length, (place) => (pairs[place] ?? 0) < index);
  };
}

/** Whether a surrogate pair, one character of two units, begins at `at`. */
export function isPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return false;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}
