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
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  'md phd dds jd esq qc kc mp obe mbe cbe kbe dbe ra frs frsa rn cpa usn usaf ret'.split(' '),
);
