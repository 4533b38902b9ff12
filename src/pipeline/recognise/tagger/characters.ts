/** What a UTF-16 code unit can be, for the tokeniser. Surrogate halves count as letters, so that pairs stay together. */
export const OTHER = 0;
export const BLANK = 1;
export const LOWER = 2;
export const UPPER = 3;
export const UNCASED = 4;
export const DIGIT = 5;
export const MARK = 6;

const UNKNOWN = 255;
const classes = new Uint8Array(65536).fill(UNKNOWN);

/** Class of a code unit; looked up once for each and remembered. */
export function characterClass(unit: number): number {
  const known = classes[unit]!;
  if (known !== UNKNOWN) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

/** Whether the code unit can stand inside a word. */
export function isWordUnit(unit: number): boolean {
  return characterClass(unit) >= LOWER;
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return UNCASED;
  const character = String.fromCharCode(unit);
  if (/\s|[\u200b\u00ad\ufeff]/u.test(character)) return BLANK;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER;
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/\p{L}/u.test(character)) return UNCASED;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character)) return MARK;
  return OTHER;
}
