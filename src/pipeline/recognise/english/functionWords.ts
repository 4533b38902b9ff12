import { FUNCTION, MONTH, WEEKDAY, wordClasses } from '../tagger/word-classes.ts';
import type { Word } from '../words.ts';

/** Words that open sentences with a capital and are no part of a name, beyond the closed classes of the tagger. */
const MORE = new Set(
  `amid among following despite like unlike upon within without since during per via versus earlier later meanwhile instead
  today yesterday tomorrow now soon perhaps maybe well yes no one two three four five six seven eight nine ten
  mr mrs ms dr sir former latest recent new old late early next last first second third many most several some every`.split(
    /\s+/,
  ),
);

/** Whether the word is an article, pronoun, preposition, conjunction or the like: never the first word of a rule's name. */
export function isFunctionWord(word: Word): boolean {
  return (wordClasses(word.low) & FUNCTION) !== 0 || MORE.has(word.low);
}

/** Whether the word names a day of the week or a month. */
export function isCalendarWord(word: Word): boolean {
  return (wordClasses(word.low) & (WEEKDAY | MONTH)) !== 0;
}
