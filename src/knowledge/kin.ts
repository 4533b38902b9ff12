/**
 * Words for relatives: who stands before such a word and a name ("his brother George Bush", "Bush's daughter Jenna") is another
 * person than the one who bears the name. The sex is that of the relative.
 */
export const KIN: ReadonlyMap<string, 'f' | 'm' | 'x'> = new Map([
  ...'father brother son husband uncle nephew grandfather grandson stepfather stepson stepbrother half-brother widower dad godfather godson fiancé boyfriend father-in-law son-in-law brother-in-law'
    .split(' ')
    .map((word) => [word, 'm'] as const),
  ...'mother sister daughter wife aunt niece grandmother granddaughter stepmother stepdaughter stepsister half-sister widow mum mom godmother goddaughter fiancée girlfriend mother-in-law daughter-in-law sister-in-law ex-wife'
    .split(' ')
    .map((word) => [word, 'f'] as const),
  ...'parent child cousin sibling twin grandchild grandparent spouse partner'
    .split(' ')
    .map((word) => [word, 'x'] as const),
]);

/** Words after a name that tell father from son: "Bush Sr.", "King Jr.", "John Adams II". */
export const NAME_SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['jnr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['snr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
  ['vi', 'vi'],
  ['vii', 'vii'],
  ['viii', 'viii'],
  ['ix', 'ix'],
  ['xi', 'xi'],
  ['xii', 'xii'],
  ['xiii', 'xiii'],
  ['xiv', 'xiv'],
  ['xv', 'xv'],
  ['xvi', 'xvi'],
]);

/** Degrees and honours after a name, which tell nobody apart: "John Smith, M.D.", "QC". */
const POST_NOMINALS: ReadonlySet<string> = new Set(
  `md phd dds jd esq qc kc sc mp mep mla mbe obe cbe kbe dbe gbe mc dso dsc dfc kcb gcb cb cmg kcmg gcmg cvo kcvo ch om ao am oam ac
  ra frs frse frsa frcs frcp rn cpa usn usaf usmc ret ba bsc ma msc mba`.split(/\s+/),
);
const NOT_IN_CAPITALS = new Set(['esq', 'phd', 'ret', 'bsc', 'msc']);

/** Whether a word after a name is a degree or an honour; most count in capitals only, since "Om" and "Ra" end names too. */
export function isPostNominal(word: string): boolean {
  const plain = word.toLowerCase().replace(/\./g, '');
  return POST_NOMINALS.has(plain) && (word === word.toUpperCase() || NOT_IN_CAPITALS.has(plain));
}
