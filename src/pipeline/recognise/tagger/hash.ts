/**
 * Hashes of texts and of features. Thirty-two bits are enough here: with 200,000 known features a strange one is
 * taken for a known one about once in 20,000 times, and then only adds a little noise.
 */

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return finish(hash);
}

/** One value from an ordered pair; chained for longer tuples. */
export function mix(first: number, second: number): number {
  const hash = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) ^ Math.imul(second, 0x9e3779b1);
  return Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ (hash >>> 16);
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
