/** Small words that belong to the family name after them, in lower case or not: "van der Bellen", "bin Laden", "al-Assad". */
export const PARTICLES: ReadonlySet<string> = new Set(
  `al el ul as ash an ad bin ibn bint ben abu abd van von der den de del della di da do dos das du des la le las los lo
  ter ten zu zur zum y e mac mc st af av of o' d' l' ould`.split(/\s+/),
);

/** Arabic articles joined by a hyphen or a blank, dropped as often as not: "al-Assad" = "Assad". */
export const ARTICLE_PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'ul',
  'as',
  'ash',
  'an',
  'ad',
  'ar',
  'at',
  'az',
]);
