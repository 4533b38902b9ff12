import { placesOfDemonym } from '../../../knowledge/countries.ts';
import { familyFirstPeoples } from '../../../knowledge/familyNames.ts';
import { isGivenNameAnywhere } from '../../../knowledge/foreignGivenNames.ts';
import { ROLE_MODIFIERS, isRoleNoun } from '../../../knowledge/roleNouns.ts';
import type { Draft } from '../claims.ts';
import type { Passage } from '../passage.ts';
import { isCalendarWord, isFunctionWord } from './functionWords.ts';

/** The word was found by a list, the rest by the tagger: a little less sure than the tagger alone. */
const CAUTION = 0.95;
/** A family name in front has at most this many words of a given name after it. */
const GIVEN_WORDS = 2;

/**
 * People whose first word the tagger left out: a given name, or the family name of peoples who put it first, right before the
 * name and claimed by nothing else ("Ri" before "Yong Ho").
 */
export function completedNames({ words, names }: Passage): Draft[] {
  const found: Draft[] = [];
  words.forEach((word, at) => {
    const name = names[at];
    const before = words[at - 1];
    if (name?.kind !== 'person' || name.start !== word.start || before === undefined || names[at - 1] !== undefined)
      return;
    if (!before.capital || !word.spaced || isFunctionWord(before) || isCalendarWord(before)) return;
    const isOther =
      ROLE_MODIFIERS.has(before.low) || isRoleNoun(before.low, 'person') || placesOfDemonym(before.text).length > 0;
    if (isOther) return;
    const size = words.slice(at, at + GIVEN_WORDS + 1).filter((_, index) => names[at + index] === name).length;
    const family = size <= GIVEN_WORDS && familyFirstPeoples(before.text).length > 0;
    if (!family && !isGivenNameAnywhere(before.text)) return;
    found.push({ ...name, start: before.start, how: 'first-word', confidence: name.confidence * CAUTION });
  });
  return found;
}
