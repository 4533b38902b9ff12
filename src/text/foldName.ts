/** Letters that no decomposition reduces to a Latin base letter. */
const BASE: ReadonlyMap<string, string> = new Map(
  Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i', ħ: 'h' }),
);

/**
 * The form under which two spellings of a name meet: lower case, without diacritics, one kind of apostrophe, one kind of
 * hyphen, single blanks, no full stops ("U.S." and "US", "Ri Yong-ho" with any hyphen). For matching only, never for
 * display. Letters of every script are kept; marks that carry vowels (Devanagari, Thai …) are kept too.
 */
export function fold(text: string): string {
  // Most names are already folded, or plain enough to need little: this runs for every word of every name.
  if (/^[a-z'-]*$/.test(text)) return text;
  if (/^[\w' .-]*$/.test(text)) return text.toLowerCase().replace(/\./g, '').replace(/ +/g, ' ').trim();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[ßæœøđðłþıħ]/g, (letter) => BASE.get(letter) ?? letter)
    .replace(/[\u2018\u2019\u201b\u02bc\u02bb\u02be\u02bf\u0060\u00b4\u2032]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\./g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}
