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

/**
 * The words of a folded name in the form under which spellings meet: hyphens part, apostrophes fall, "Harbour" is "Harbor",
 * "St" is "Saint" at the start and "Street" at the end.
 */
export function commonSpelling(folded: string): string {
  const words = folded.replace(/-/g, ' ').split(' ').filter(Boolean);
  return words
    .map((word, index) => {
      if (word === 'st') return index > 0 && index === words.length - 1 ? 'street' : 'saint';
      return (SAME.get(word) ?? word).replace(/'/g, '');
    })
    .join(' ');
}
