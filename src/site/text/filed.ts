import { words } from '../words/index.ts';

/** A name as an index files it: without the quotation marks and other signs before its first letter or digit. */
export function filed(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** The letter a name is filed under: its first one without accents, or `#` where it begins with a digit or has none. */
export function letterOf(name: string): string {
  const first = /^\p{L}/u.exec(filed(name).normalize('NFD'))?.[0];
  return first === undefined ? words.otherLetter : first.toLocaleUpperCase(words.language);
}
