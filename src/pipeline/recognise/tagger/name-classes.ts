/** Classes of names, as bits of a lexicon's sets: `npm run train` writes them, rules read them. */
export const NAME_CLASS = {
  country: 0,
  bigCity: 1,
  city: 2,
  town: 3,
  region: 4,
  demonym: 5,
  given: 6,
  family: 7,
  knownPerson: 8,
  wordnetPerson: 9,
  wordnetGroup: 10,
  wordnetPlace: 11,
  compromiseOrganization: 12,
  compromisePlace: 13,
  team: 14,
  /** The first of the project's own lists; the others follow. */
  ownLists: 15,
  syllable: 31,
} as const;

/** Whether a set of classes has one of these. */
export function hasClass(set: number, ...classes: readonly (keyof typeof NAME_CLASS)[]): boolean {
  return classes.some((name) => ((set >>> NAME_CLASS[name]) & 1) === 1);
}
