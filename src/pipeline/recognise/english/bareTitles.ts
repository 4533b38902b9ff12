import { isPostNominal } from '../../../knowledge/kin.ts';
import { isRoleNoun } from '../../../knowledge/roleNouns.ts';
import type { Draft } from '../claims.ts';
import type { Passage } from '../passage.ts';
import { WEEKDAY, wordClasses } from '../tagger/word-classes.ts';

/** Offices that are addressed after "Mr."; "Mr. Cook" is a man. */
const ADDRESSED = new Set(
  'speaker president chairman chairwoman chair secretary chief justice leader minister ambassador'.split(' '),
);
/** Offices that the tagger takes for bodies; not those that newspapers are called by, as Guardian and Economist. */
const OFFICERS = new Set(
  'clerk chairman chairwoman treasurer secretary registrar mayor sheriff vicar rector'.split(' '),
);
/** What papers and minutes say of themselves: "(Signed) Robert Meade". */
const SAID_OF_PAPERS = new Set('signed present carried applause laughter minutes'.split(' '));
const ARTICLE = /^(?:the|a|an|your)$/;
/** "Atty. Gen.": half an office. */
const SHORT_OFFICE = /^(?:atty|asst)$/;
/** Aircraft and arms ("F-15E", "AK-47"), not groups of lands ("G-20"). */
const MACHINE = /^(?!G-)[A-Z]{1,2}-\d{1,3}[A-Z]?$/;
/** What companies call their desks: "Vice President, Corporate Communications". */
const DESK =
  /^(?:communications|relations|marketing|sales|affairs|operations|strategy|resources|development|programming|advertising)$/;
const OFFICER = /^(?:president|director|manager|officer|head|vp)$/;
const ADDRESS = /^(?:mr|madam|madame|mister)$/;

/**
 * Names that are none: a title alone after an article or a form of address ("the Minister", "Mr. Speaker"), a degree or an honour
 * after a name ("Sir Michael Hicks-Beach, M.P."), a day of the week.
 */
export function bareTitles(passage: Passage): Draft[] {
  const { text, words, names } = passage;
  return names.filter((name, at): name is Draft => {
    const word = words[at];
    if (name === undefined || word?.start !== name.start) return false;
    if (words[at - 1]?.text === ',' && names[at - 2]?.kind === 'person' && isHonour(text, name)) return true;
    if (name.kind === 'organization' && (isDesk(passage, name, at) || MACHINE.test(text.slice(name.start, name.end))))
      return true;
    if (name.end !== word.end) return false;
    if (SHORT_OFFICE.test(word.low)) return true;
    if ((wordClasses(word.low) & WEEKDAY) !== 0 && word.text.length > 3) return true;
    const before = words[at - 1]?.low ?? '';
    if (SAID_OF_PAPERS.has(word.low) || (name.kind === 'organization' && before === 'the' && OFFICERS.has(word.low)))
      return true;
    // "He opposed the Bill": a law, and no William.
    if (name.kind === 'person' && before === 'the' && word.text === 'Bill') return true;
    if (name.kind !== 'person' || !isRoleNoun(word.low, 'person')) return false;
    return ARTICLE.test(before) || (ADDRESS.test(before) && ADDRESSED.has(word.low));
  });
}

/** A desk of a firm after the office of whoever runs it. */
function isDesk({ words, names }: Passage, name: Draft, at: number): boolean {
  if (words[at - 1]?.text !== ',' || !OFFICER.test(words[at - 2]?.low ?? '')) return false;
  let last = at;
  while (names[last + 1] === name) last++;
  return DESK.test(words[last]?.low ?? '');
}

/** "M.P.", but not "BA" in "Ann Bo, BA’s chief". */
function isHonour(text: string, { start, end }: Draft): boolean {
  return isPostNominal(text.slice(start, end).replaceAll('.', '')) && !/['’]/.test(text.charAt(end));
}
