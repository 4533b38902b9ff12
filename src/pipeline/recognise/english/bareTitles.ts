import { isRoleNoun } from '../../../knowledge/roleNouns.ts';
import type { Draft } from '../claims.ts';
import type { Passage } from '../passage.ts';
import { WEEKDAY, wordClasses } from '../tagger/word-classes.ts';

/** Offices that are addressed after "Mr."; "Mr. Cook" is a man. */
const ADDRESSED = new Set(
  'speaker president chairman chairwoman chair secretary chief justice leader minister ambassador'.split(' '),
);
const ARTICLE = /^(?:the|a|an|your)$/;
const ADDRESS = /^(?:mr|madam|madame|mister)$/;

/** Names that are none: a title alone after an article or a form of address ("the Minister", "Mr. Speaker"), a day of the week. */
export function bareTitles({ words, names }: Passage): Draft[] {
  return names.filter((name, at): name is Draft => {
    const word = words[at];
    if (name === undefined || word === undefined || name.start !== word.start || name.end !== word.end) return false;
    if ((wordClasses(word.low) & WEEKDAY) !== 0 && word.text.length > 3) return true;
    if (name.kind !== 'person' || !isRoleNoun(word.low, 'person')) return false;
    const before = words[at - 1]?.low ?? '';
    return ARTICLE.test(before) || (ADDRESS.test(before) && ADDRESSED.has(word.low));
  });
}
