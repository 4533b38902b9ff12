const PLACE = "\\p{Lu}[\\p{L}\\s.,'’/-]{1,60}?";
const DATE = '(?:\\p{L}{3,9}\\.?\\s\\d{1,2}|\\d{1,2}\\.?\\s\\p{L}{3,9}\\.?)(?:,?\\s\\d{4})?';
const AGENCY = '\\((\\p{L}[\\p{L}.& ]{1,40})\\)';
/**
 * “WASHINGTON, June 1 (Reuters) -”, “New Delhi, Apr 5 (PTI):”, “BERLIN, 3. Mai 2017 (dpa) -”. Without a day a colon is no dateline's:
 * “The Prime Minister (Boris Johnson):”.
 */
const WITH_AGENCY = new RegExp(
  `^${PLACE}[,.]?(?:\\s${DATE},?\\s${AGENCY}\\s?(?:[-–—_]{1,2}|:)|\\s${AGENCY}\\s?[-–—_]{1,2})\\s*`,
  'u',
);
/** “GENEVA, June 1 -”: without an agency the place stands in capitals. */
const PLAIN = /^\p{Lu}{2}[\p{L}\s.,'’/-]{0,50}?(?:\s\d{1,2}(?:,\s\d{4})?)?\s?(?:[-–—_]|--)\s+(?=\p{Lu})/u;
/** A line that holds nothing else: “(Kyodo) -- TOKYO, June 3”; not “(Signed) Robert Meade”. */
const ALONE = new RegExp(`^${AGENCY}(?:\\s?[-–—_]{1,2}\\s?${PLACE}(?:,\\s${DATE})?|\\s?${PLACE},\\s${DATE})\\.?$`, 'u');
/** How far into a text a dateline may reach, in UTF-16 units. */
const WITHIN = 140;

/** Place, day and agency before the first words of a report. */
export interface Dateline {
  /** Where the report's own words begin. */
  readonly end: number;
  readonly agency: string | null;
}

/** The dateline that a paragraph (its white space folded, or as it stands) begins with, or null. */
export function datelineOf(words: string): Dateline | null {
  const head = words.slice(0, WITHIN);
  const found = WITH_AGENCY.exec(head);
  if (found !== null) return { end: found[0].length, agency: found[1] ?? found[2] ?? null };
  const plain = PLAIN.exec(head);
  return plain === null ? null : { end: plain[0].length, agency: null };
}

/** The agency of a line that is a dateline and nothing else, or null. */
export function datelineAlone(words: string): string | null {
  return words.length > WITHIN ? null : (ALONE.exec(words)?.[1] ?? null);
}
