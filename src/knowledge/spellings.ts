/** British spellings, common abbreviations and ways to write Arabic inside names, as folded words, with the form under which they meet. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['centre', 'center'],
  ['harbour', 'harbor'],
  ['theatre', 'theater'],
  ['labour', 'labor'],
  ['defence', 'defense'],
  ['organisation', 'organization'],
  ['programme', 'program'],
  ['colour', 'color'],
  ['honour', 'honor'],
  ['ave', 'avenue'],
  ['blvd', 'boulevard'],
  ['rd', 'road'],
  ['hwy', 'highway'],
  ['ft', 'fort'],
  ['mt', 'mount'],
  ['dept', 'department'],
  ['univ', 'university'],
  ['intl', 'international'],
  ["int'l", 'international'],
  ['assn', 'association'],
  ["ass'n", 'association'],
  ['natl', 'national'],
  ["nat'l", 'national'],
  ["gov't", 'government'],
  ['govt', 'government'],
  ['bros', 'brothers'],
  ...['qaida', 'quaeda', 'quaida', "qa'ida", "qa'eda"].map((written) => [written, 'qaeda'] as const),
  ...['hizbollah', 'hizballah', 'hizbullah', 'hezbullah'].map((written) => [written, 'hezbollah'] as const),
  ['taleban', 'taliban'],
  ['shabab', 'shabaab'],
  ['moslem', 'muslim'],
]);

const UNITS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');
const TENS = 'twent thirt fort fift sixt sevent eight ninet'.split(' ');
/** Ordinals in words: "forty ninth" is 49. */
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...[...UNITS, ...TEENS].map((word, index) => [word, index + 1] as const),
  ...TENS.flatMap((stem, index) => [
    [`${stem}ieth`, 20 + 10 * index] as const,
    ...UNITS.map((unit, one) => [`${stem}y ${unit}`, 21 + 10 * index + one] as const),
  ]),
]);

/** Ordinals of names in figures: "forty ninth congress" and "49th congress" meet as "49. congress". */
function withFigures(words: string): string {
  return words
    .replace(/\b(?:\p{L}+ty )?\p{L}+(?:st|nd|rd|th)\b/gu, (ordinal) => {
      const whole = ORDINALS.get(ordinal);
      return whole === undefined ? ordinal : `${whole}.`;
    })
    .replace(/\b(\d+)(?:st|nd|rd|th)\b/g, '$1.');
}

/**
 * The words of a folded name in the form under which spellings meet: hyphens part, apostrophes fall, "Harbour" is "Harbor",
 * "St" is "Saint" at the start and "Street" at the end.
 */
export function commonSpelling(folded: string): string {
  const words = withFigures(folded.replace(/-/g, ' ')).split(' ').filter(Boolean);
  return words
    .map((word, index) => {
      if (word === 'st') return index > 0 && index === words.length - 1 ? 'street' : 'saint';
      return (SAME.get(word) ?? word).replace(/'/g, '');
    })
    .join(' ');
}
