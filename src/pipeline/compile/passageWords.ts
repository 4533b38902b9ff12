import type { SharedPassage } from '../../model/corpus.ts';
import { foldSpace } from '../../text/space.ts';

/** What one document's text says of a passage it shares: told while the text is at hand. */
export interface PassageWords {
  /** Its opening. */
  readonly text: string;
  /** This document's words at each of its first differences, with the words before them. */
  readonly differences: readonly { readonly before: string; readonly words: string }[];
}

/** Enough of a shared passage to know it by, in UTF-16 units. */
const PASSAGE = 160;
/** So many words before a difference show where it is. */
const BEFORE_WORDS = 3;
const BEFORE_REACH = 60;
/** More differences than this are counted, not listed. */
export const MOST_LISTED = 12;

/** The words of a shared passage, taken from the text of one of its documents. */
export function passageWords(text: string, passage: SharedPassage): PassageWords {
  return {
    text: shortened(text.slice(passage.start, passage.end)),
    differences: passage.differences.slice(0, MOST_LISTED).map(({ start, end }) => ({
      before: wordsBefore(text.slice(Math.max(passage.start, start - BEFORE_REACH), start)),
      words: foldSpace(text.slice(start, end)),
    })),
  };
}

function shortened(passage: string): string {
  const words = foldSpace(passage);
  if (words.length <= PASSAGE) return words;
  return `${words.slice(0, words.lastIndexOf(' ', PASSAGE)) || words.slice(0, PASSAGE)} …`;
}

const wordsBefore = (lead: string): string => foldSpace(lead).split(' ').slice(-BEFORE_WORDS).join(' ');
