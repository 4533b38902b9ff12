import { isGivenNameAnywhere } from '../../knowledge/foreignGivenNames.ts';
const BY =
  /^(?:#{1,6} )?(?:written |story |report |text |words |posted |published )?(?:by|von|par|por|di|door|av|af)[:\s]\s?(?=\p{Lu})(.{2,80})$/iu;
/** What follows the author on the line: a paper, a date, an address. */
const AFTER_AUTHOR =
  /(?<!\s)\s*(?:[,|•·–—]|\s-\s|\bfor\s|\bin\s(?=\p{Lu})|\bat\s|\d|(?<!\S)\S+@|\(|Published|Updated).*$/su;
/** Authors in capitals with their paper in small letters after them: “JANE DOE Associated Press Writer”. */
const CAPITALS = /^(\p{Lu}[\p{Lu}.'’-]+(?:\s(?:and\s)?\p{Lu}[\p{Lu}.'’-]*){1,6})\s(?=\p{Lu}\p{Ll})/u;
const MOST_WORDS = 14;
/** Headings that stand alone in capitals as an author's name does. */
const NOT_A_NAME =
  /^(?:introduction|preface|contents|prologue|epilogue|abstract|summary|background|chapter|part|section|act|scene|notes?|foreword|conclusion|appendix|dedication|advertisement|poem|letter|editorial|opinion|news|world|politics|business|sports?|breaking|exclusive|update|article|book|volume|canto|index|speech|address|interview|the end|finis)\b/i;

/** The author that a line names ("By Jane Doe, Reuters"), or null when the line (white space folded) is no byline. */
export function bylineOf(words: string): string | null {
  if (words.split(' ').length > MOST_WORDS) return null;
  const rest = BY.exec(words)?.[1];
  if (rest === undefined) return null;
  const author = (CAPITALS.exec(rest)?.[1] ?? rest).replace(AFTER_AUTHOR, '').replace(/(?<![.,;:\s])[.,;:\s]+$/u, '');
  const names = author.split(/\s+/);
  const looksNamed = names.every((word) =>
    /^\p{Lu}|^(?:and|de|van|von|der|den|di|da|du|la|le|el|al|bin|y|und|et|of|&)$/u.test(word),
  );
  return author !== '' && looksNamed && names.length <= 8 ? author : null;
}

/** “Posted on September 4, 2017 by Jane Doe”. */
const POSTED_BY =
  /^(?:posted|published|written|updated)(?: on)? [^a-z]{0,4}[\p{L}\d ,.:/-]{4,40} by (\p{Lu}.{2,60})$/iu;

/** The author at the end of a line that tells the day, or null. */
export function postedBy(words: string): string | null {
  const rest = POSTED_BY.exec(words)?.[1];
  return rest === undefined ? null : bylineOf(`by ${rest}`);
}

/** Names of two to four words, joined by "and", each with its place or not: “Ann Lee in Rome and Joe Poe in London”. */
const NAMES =
  /^(\p{Lu}\p{L}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|bin|al|la|du|da|di)){1,4}(?: in \p{Lu}[\p{L}.'’ -]{1,24}?)?)(?:,? and (\p{Lu}\p{L}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von)){1,4}?)(?: in \p{Lu}[\p{L}.'’ -]{1,24})?)?$/u;

/**
 * The authors in a line of names alone, which is a byline where it stands between headline and day; null when the line is
 * none, or begins with no given name.
 */
export function namesAlone(words: string): string | null {
  const found = NAMES.exec(words);
  if (found === null || words.length > 100) return null;
  const authors = found
    .slice(1)
    .flatMap((author) => (author === undefined ? [] : [author.replace(/ in \p{Lu}.*$/u, '')]));
  return authors.some((author) => isGivenNameAnywhere(author.split(' ')[0] ?? '')) ? authors.join(' and ') : null;
}

/** Whether a line is a name in capitals alone, as old collections print authors ("HAMILTON"). */
export function isNameInCapitals(words: string): boolean {
  return /^\p{Lu}{2,}(?:[ .'’-]+\p{Lu}+){0,3}$/u.test(words) && words.length <= 40 && !NOT_A_NAME.test(words);
}
