/**
 * Islands whose names in some languages are those of larger towns, saints or women: they are meant only where the text speaks of
 * the Caribbean. With each, whether the name means a place without that, too.
 */
const SHADOWED: ReadonlyMap<string, boolean> = new Map([
  ['Grenada', true],
  ['Guadeloupe', false],
  ['Saint Lucia', false],
  ['Saint Martin', false],
  ['St. Lucia', false],
  ['St. Martin', false],
]);
const CARIBBEAN =
  /\b(?:[ck]ari[bv]\p{L}*|caraibi|caraïbes?|antill[ae]s?|antille|antilhas|antillen|caricom|martini[ck]a|martinique|barbados|dominica|jamaica|trinidad|trindade|haití|haiti|puerto rico|pointe-à-pitre|castries|saint george)\b/iu;
/** How much of a text is searched, in UTF-16 units. */
const WITHIN = 40_000;

/** What a name that means this place in a language means in this text: the place, another of the same name, or no place for sure. */
export function islandIn(text: string, means: string, name: string): 'the island' | 'another place' | 'nothing' {
  const other = SHADOWED.get(means);
  if (other === undefined || name === means || CARIBBEAN.test(text.slice(0, WITHIN))) return 'the island';
  return other ? 'another place' : 'nothing';
}
