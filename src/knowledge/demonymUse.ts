const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Demonyms that are given names, family names, dishes or verbs as often as a people. */
export const MISLEADING_DEMONYMS = set(
  'jordan chad israel georgia holland hamburger hamburgers berliner frankfurter wiener scouse geordie celtic caucasian caucasians polish',
);

/** Before these, or after those, the word means the language: "speaks English", "an English dictionary". */
export const LANGUAGE_BEFORE = set(
  'speak speaks spoke spoken speaking translated translate translates learn learns learning learned teach teaches taught fluent',
);
export const LANGUAGE_AFTER = set(
  'language languages speaker speakers speaking dictionary translation translations lessons dialect alphabet wikipedia subtitles',
);

/** "inter-Korean", "trans-Siberian": the prefix makes another word. */
export const COMPOUND_PREFIXES = set('inter trans pan intra cross indo sino anglo franco russo afro austro graeco');

/** Words that turn the demonym before them into something else than "of that place": "Indian tribes", "Roman Catholic", "German shepherd". */
export const OTHER_SENSE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'indian',
    set(
      'tribe tribes reservation reservations chief chiefs treaty treaties agent agents agency territory affairs ocean summer lands wars war',
    ),
  ],
  ['indians', set('tribe')],
  ['roman', set('catholic catholics catholicism numeral numerals numbers candle')],
  ['greek', set('orthodox')],
  ['russian', set('orthodox roulette')],
  ['german', set('shepherd shepherds measles')],
  ['french', set('fries toast kiss horn press')],
  ['spanish', set('flu')],
  ['dutch', set('auction oven')],
  ['chinese', set('whispers')],
  ['african', set('american americans')],
  ['asian', set('american americans')],
  ['mexican', set('american americans')],
  ['cuban', set('american americans')],
  ['irish', set('american americans')],
  ['italian', set('american americans')],
  ['arab', set('american americans')],
  ['latin', set('mass')],
]);

/** Peoples named by two words, of which the second alone would mislead: "Native American", "American Indian". */
export const OTHER_PEOPLE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['american', set('native')],
  ['americans', set('native')],
  ['indian', set('american red plains')],
  ['indians', set('american red plains')],
]);
