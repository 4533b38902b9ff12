/** How much is looked at. */
const PROBE = 4096;
/** Share of the bytes on one side of each pair that are zero in a Western text, and that may be on the other. */
const MANY = 0.4;
const FEW = 0.05;

/**
 * Whether bytes are UTF-16 without a mark, and in which order: every second byte of a text in a Western language is zero.
 * Null when they are not.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const probe = bytes.subarray(0, PROBE & ~1);
  if (probe.length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < probe.length; at += 2) {
    if (probe[at] === 0) even++;
    if (probe[at + 1] === 0) odd++;
  }
  const pairs = probe.length >> 1;
  if (odd > pairs * MANY && even < pairs * FEW) return 'utf-16le';
  if (even > pairs * MANY && odd < pairs * FEW) return 'utf-16be';
  return null;
}
