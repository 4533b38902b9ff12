import { isRoleNoun } from '../../../knowledge/roleNouns.ts';
import type { Draft } from '../claims.ts';
import { WEEKDAY, wordClasses } from '../tagger/word-classes.ts';
import type { Passage } from '../passage.ts';

/** Names that are none: a title alone after an article or a form of address ("the Minister", "Mr. Speaker"), a day of the week. */
export function bareTitles({ words, names }: Passage): Draft[] {
  return names.filter((name, at): name is Draft => {
    const word = words[at];
    if (name === undefined || word === undefined || name.start !== word.start || name.end !== word.end) return false;
    if ((wordClasses(word.low) & WEEKDAY) !== 0 && word.text.length > 3) return true;
    return (
      name.kind === 'person' &&
      isRoleNoun(word.low, 'person') &&
      /^(?:the|a|an|mr|madam|madame|mister|your)$/.test(words[at - 1]?.low ?? '')
    );
  });
}
