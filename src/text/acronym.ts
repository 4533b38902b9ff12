import { fold } from './foldName.ts';

/** Whether a name looks like an abbreviation: capitals, two to ten, with or without full stops, perhaps an s, & or digit. */
export function looksLikeAcronym(text: string): boolean {
  return /^(?:\p{Lu}\.?&?-?){2,10}\p{N}?s?$/u.test(text.slice(0, 30)) && text.length <= 25;
}

const SMALL = new Set(
  'of the and for in on at to a an de la le les du des et y del der die das und für & von'.split(' '),
);

const initial = (word: string): string =>
  fold(word)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .charAt(0);

/**
 * The initials that may abbreviate a name: of all words, of all but the small ones ("of", "and"), or with the parts of
 * joined words counted ("AFP" of Agence France-Presse). Folded; a name of one word has those of its capitals ("LibriVox").
 */
export function acronymsOf(name: string): string[] {
  const words = name.split(/[\s/]+/).filter((word) => /[\p{L}\p{N}&]/u.test(word));
  const main = words.filter((word) => !SMALL.has(fold(word)));
  const apart = main.flatMap((word) => word.split('-'));
  const humps = words.length === 1 ? (/^(?:\p{Lu}\p{Ll}+){2,}$/u.test(name) ? name.split(/(?=\p{Lu})/u) : []) : apart;
  const all = [words, main, humps].map((kept) => kept.map(initial).join(''));
  return [...new Set(all.filter((initials) => initials.length > 1))];
}

/** The letters of an acronym as `acronymsOf` gives them; a plural s is dropped in the second form. */
export function acronymKeys(acronym: string): string[] {
  const letters = fold(acronym).replace(/[^\p{L}\p{N}]/gu, '');
  return letters.length > 2 && /s$/.test(acronym) ? [letters, letters.slice(0, -1)] : [letters];
}
