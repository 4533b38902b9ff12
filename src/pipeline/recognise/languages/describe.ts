import { capitalsOf } from './scripts.ts';

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** How the names of a document in this language were found, in words for the page's foot. */
export function describe(language: string, watched: boolean): string {
  const list = watched ? ', and the watch list' : '';
  if (/^en(?:-|$)/.test(language)) return `English tagger and rules${list}`;
  if (language === 'und') return `English tagger and rules (the language of the text could not be told)${list}`;
  const name = nameOf(language);
  const means = capitalsOf(language) === 'names' ? 'titles, lists and capitals' : 'titles and lists';
  return `names in ${name} by ${means}${list}: what they do not tell is left unmarked`;
}

function nameOf(language: string): string {
  try {
    return languageNames.of(language) ?? language;
  } catch {
    return language;
  }
}
