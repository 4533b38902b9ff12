import { isGivenNameAnywhere } from '../../../knowledge/foreignGivenNames.ts';
import { loadNameLists } from '../tagger/lists.ts';

/** Tells given names from other words. */
export type IsGiven = (word: string) => boolean;

/** Short words of the lists are articles and particles somewhere. */
const SHORTEST = 4;
/** Given names of the lists that are common words where other people live. */
const WORDS = new Set(
  'santa santo monte prima monde august christ ernst roman post rose land mark stein real costa sala plaza dom papa angel'.split(
    ' ',
  ),
);

/** Given names by the project's table and by the tagger's lists (names of seventy locales), unless these hold them as a city too. */
export const isListedGiven: IsGiven = (word) => {
  if (isGivenNameAnywhere(word)) return true;
  if (word.length < SHORTEST || WORDS.has(word.toLowerCase())) return false;
  const lists = loadNameLists();
  return lists(word, 'given') && !lists(word, 'bigCity', 'city');
};

/** Whether a word is a family name of the tagger's lists. */
export const isFamily = (word: string): boolean => loadNameLists()(word, 'family');
