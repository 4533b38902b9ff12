/** A family of encodings and the script that its texts are in. */
export interface Candidate {
  /** WHATWG name: `TextDecoder` knows it. */
  readonly encoding: string;
  readonly script: RegExp;
  /** Taken before others that fit as well: the commoner encoding, or the one that contains the other. */
  readonly rank: number;
}

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const GREEK = /\p{Script=Greek}/u;
const HEBREW = /\p{Script=Hebrew}/u;
const ARABIC = /\p{Script=Arabic}/u;
const THAI = /\p{Script=Thai}/u;

/** Encodings of one byte a character that are tried, the commoner before the rarer. */
export const SINGLE_BYTE: readonly Candidate[] = (
  [
    ['windows-1252', LATIN],
    ['windows-1250', LATIN],
    ['iso-8859-2', LATIN],
    ['windows-1254', LATIN],
    ['windows-1257', LATIN],
    ['iso-8859-13', LATIN],
    ['iso-8859-4', LATIN],
    ['iso-8859-15', LATIN],
    ['iso-8859-3', LATIN],
    ['macintosh', LATIN],
    ['windows-1251', CYRILLIC],
    ['koi8-r', CYRILLIC],
    ['koi8-u', CYRILLIC],
    ['iso-8859-5', CYRILLIC],
    ['ibm866', CYRILLIC],
    ['x-mac-cyrillic', CYRILLIC],
    ['windows-1253', GREEK],
    ['iso-8859-7', GREEK],
    ['windows-1255', HEBREW],
    ['iso-8859-8', HEBREW],
    ['windows-1256', ARABIC],
    ['iso-8859-6', ARABIC],
    ['windows-874', THAI],
  ] as const
).map(([encoding, script], rank) => ({ encoding, script, rank }));

/** So many of them are tables of Latin letters; they come first. */
export const LATIN_TABLES = SINGLE_BYTE.findIndex(({ script }) => script !== LATIN);

/** Encodings of several bytes a character: whether bytes fit them is nearly proof. */
export const MULTI_BYTE: readonly string[] = ['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr', 'iso-2022-jp'];
