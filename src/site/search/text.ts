import { searchWords } from '../../text/searchWords.ts';
import { PART_WORDS, type TextPart } from './format.ts';
import type { DocumentPage, NamePage } from './pages.ts';

/** A page's words for Pagefind, one blank between: place n in this list is place n in the index. */
export interface Indexed {
  readonly title: string;
  readonly content: string;
}

/**
 * Stands for no words at all, and nobody can ask for it. Pagefind leaves out a page without words, and the numbers of
 * the pages after it would shift.
 */
export const NOTHING = '__nothing';

/** A document's words, and its text in parts as the results show it. */
export function indexDocument(page: DocumentPage): Indexed & { readonly parts: readonly TextPart[] } {
  const { url, title, publisher, date, language } = page;
  const words: string[] = [];
  const parts: (readonly [string, number, string])[][] = [[]];
  const reach = (place: number): void => {
    while (parts.length <= Math.floor(place / PART_WORDS)) parts.push([]);
  };
  for (const { anchor, text } of page.blocks) {
    reach(words.length);
    parts.at(-1)?.push([anchor, words.length, text.replace(/\s+/g, ' ').trim()]);
    for (const { word } of searchWords(text)) words.push(word);
  }
  // A block that goes on through further parts leaves them empty; a place in them leads back to the part it begins in.
  reach(words.length - 1);
  return {
    title: wordsOf(title),
    content: words.join(' ') || NOTHING,
    parts: parts.map((blocks) => ({ url, title, publisher, date, language, blocks })),
  };
}

/** How many words of the content are the title, which it begins with; 0 where it does not. */
export function wordsOfTitle({ title, content }: Indexed): number {
  return title !== '' && `${content} `.startsWith(`${title} `) ? title.split(' ').length : 0;
}

/** A name's words: other forms and descriptions, the name itself as the title. */
export function indexName({ name, aliases, descriptions }: NamePage): Indexed {
  return {
    title: wordsOf(name),
    content: [name, ...aliases, ...descriptions].map(wordsOf).join(' ').trim() || NOTHING,
  };
}

const wordsOf = (text: string): string =>
  searchWords(text)
    .map(({ word }) => word)
    .join(' ');
