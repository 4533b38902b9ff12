/** How much of a file is looked at to tell text from other bytes. */
const PROBE = 8192;
/** More control characters than this share of the probe are no text. */
const MOST_CONTROLS = 0.02;

/** First bytes of formats that people put beside texts, and what to call them. */
const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive or an office document'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old office document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'rich text (RTF)'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'an SQLite database'],
];

/** Which format that is no text these bytes begin like, or null. */
export function knownFormat(bytes: Uint8Array): string | null {
  const known = SIGNATURES.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  return known === undefined ? null : `it is ${known[1]}`;
}

/** Why bytes of no known format are no text, or null. Text has no NUL and next to no control characters. */
export function whyBinary(bytes: Uint8Array): string | null {
  const probe = bytes.subarray(0, PROBE);
  if (probe.includes(0)) return 'it holds NUL bytes';
  let controls = 0;
  for (const byte of probe) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27 && byte !== 26)) controls++;
  return controls > probe.length * MOST_CONTROLS ? 'it is full of control characters' : null;
}
