import { shingleHash, wordCount, type WordPrints } from '../../text/shingle.ts';

/** Words in a shingle. */
export const SHINGLE = 6;
/** Of so many neighbouring shingles the one with the least hash is kept. */
const WINDOW = 4;

/**
 * The fingerprints of a text: of every `WINDOW` shingles the one with the least hash, the later of two that are equal
 * (winnowing: Schleimer, Wilkerson and Aiken, 2003). Two texts that share `SHINGLE + WINDOW - 1` words in a row share one.
 * Calls `take` with the hash and the number of its first word, in order.
 */
export function winnow(prints: WordPrints, take: (hash: number, word: number) => void): void {
  const last = wordCount(prints) - SHINGLE;
  const hashes: number[] = [];
  for (let word = 0; word <= last; word++) hashes.push(shingleHash(prints, word, SHINGLE));
  let kept = -1;
  for (let end = Math.min(WINDOW, hashes.length) - 1; end >= 0 && end < hashes.length; end++) {
    let least = Math.max(0, end - WINDOW + 1);
    for (let at = least; at <= end; at++) if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
    if (least !== kept) {
      kept = least;
      take(hashes[least] ?? 0, least);
    }
  }
}
