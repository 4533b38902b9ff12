import { escapeHtml } from '../text/html.ts';

/** Above this many words the table of common words would grow too large; such texts are shown unmarked. */
const MOST_WORDS = 600;

/**
 * Several wordings of one speech as HTML, each with the words marked that the first wording does not have
 * (and the first with those that the second lacks). Quotation marks, case and punctuation make no difference.
 * Longest common subsequence: Wagner and Fischer, "The String-to-String Correction Problem" (1974).
 */
export function differences(wordings: readonly string[]): string[] {
  const [first = '', second = first] = wordings;
  return wordings.map((text, i) => markAgainst(text, i === 0 ? second : first));
}

function markAgainst(text: string, other: string): string {
  const own = text.split(/(\s+)/);
  const theirs = other.split(/\s+/).map(plain);
  const words = own.flatMap((token, i) => (plain(token) === '' ? [] : [{ at: i, word: plain(token) }]));
  if (text === other || Math.max(words.length, theirs.length) > MOST_WORDS) return escapeHtml(text);
  const common = commonPositions(
    words.map(({ word }) => word),
    theirs,
  );
  const differing = new Set(words.flatMap(({ at }, i) => (common.has(i) ? [] : [at])));
  let html = '';
  for (let i = 0; i < own.length;) {
    const start = i;
    if (!differing.has(i)) html += escapeHtml(own[i++] ?? '');
    else {
      // Words that differ in a row are one stretch, the blanks between them too.
      for (i++; differing.has(i + 1);) i += 2;
      html += `<mark>${escapeHtml(own.slice(start, i).join(''))}</mark>`;
    }
  }
  return html;
}

const plain = (token: string): string => token.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Positions in `a` of a longest subsequence that `b` shares. */
function commonPositions(a: readonly string[], b: readonly string[]): Set<number> {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const positions = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      positions.add(i++);
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return positions;
}
