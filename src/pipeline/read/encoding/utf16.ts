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

/** Scripts that texts are written in, those that stand together in one language as one. */
const SCRIPTS: readonly RegExp[] = [
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Greek}/gu,
  /\p{Script=Arabic}/gu,
  /\p{Script=Hebrew}/gu,
  /\p{Script=Thai}/gu,
  /\p{Script=Devanagari}/gu,
  /\p{Script=Latin}/gu,
];
/** So many of the letters are of one script, and so many characters are such as texts hold. */
const ONE_SCRIPT = 0.9;
const ORDINARY = 0.98;
/** Fewer letters prove nothing. */
const FEWEST_LETTERS = 8;

/**
 * The same for texts in other scripts, whose bytes are hardly ever zero: read as UTF-16, nearly all is letters of one script,
 * digits and punctuation. To be asked of bytes that would be no text otherwise.
 */
export function utf16ByLook(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 === 1 || isAscii(bytes.subarray(0, PROBE))) return null;
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = new TextDecoder(encoding).decode(bytes.subarray(0, PROBE));
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const ordinary = text.match(/[\p{L}\p{M}\p{N}\p{P}\p{Sc}\s]/gu)?.length ?? 0;
    const most = SCRIPTS.reduce((least, script) => Math.max(least, text.match(script)?.length ?? 0), 0);
    if (letters >= FEWEST_LETTERS && ordinary >= text.length * ORDINARY && most >= letters * ONE_SCRIPT)
      return encoding;
  }
  return null;
}

/** Whether nearly all bytes are letters and signs of ASCII, which read two by two would be Chinese. */
function isAscii(bytes: Uint8Array): boolean {
  const plain = bytes.filter(
    (byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d,
  );
  return plain.length >= bytes.length * 0.9;
}
