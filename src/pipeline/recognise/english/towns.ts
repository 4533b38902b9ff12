import { KNOWN_PLACES, placesNamed } from '../../../knowledge/countries.ts';
import { PhraseTrie } from '../../../text/phraseTrie.ts';
import type { Draft } from '../claims.ts';
import type { Passage } from '../passage.ts';
import { isCalendarWord, isFunctionWord } from './functionWords.ts';

const CONFIDENCE = 0.85;
const MOST_WORDS = 3;
const place = (start: number, end: number): Draft => ({
  start,
  end,
  kind: 'place',
  form: 'name',
  how: 'cue',
  confidence: CONFIDENCE,
});

const states = new PhraseTrie<true>();
for (const { sort, aliases } of KNOWN_PLACES)
  if (sort === 'state') for (const alias of aliases) if (/\..*\./.test(alias)) states.add(alias, true);

/** A person by initials ("W. Va") whom the tagger doubts gives way. */
const mayReplace = (name: Draft | undefined): boolean =>
  name === undefined || (name.kind !== 'place' && name.confidence < 0.7);

/** Short forms of two words, after a town or a party, that nobody is sure of: "Institute, W. Va.", "Byrd, D-W.Va." */
export function statesAfterTowns({ text, block, words, names }: Passage): Draft[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    const after = before?.text === ',' || (before?.text === '-' && /^[DRI]$/.test(words[at - 2]?.text ?? ''));
    const match = after && word.capital && mayReplace(names[at]) ? states.longestAt(text, word.start, block.end) : null;
    return match === null ? [] : [place(word.start, match.end)];
  });
}

/**
 * Towns that their state gives away and that nobody claimed: "the plant in Institute, W. Va.", "of Lakeland, La." Only before the
 * short form of a state, which follows nothing but towns.
 */
export function townsBeforeStates({ text, words, names }: Passage): Draft[] {
  const found: Draft[] = [];
  words.forEach((comma, at) => {
    const state = names[at + 1];
    if (comma.text !== ',' || state?.kind !== 'place' || state.start !== words[at + 1]?.start) return;
    const short = text.slice(state.start, state.end);
    if (!short.includes('.') || !placesNamed(short).some(({ sort }) => sort === 'state')) return;
    let first = at;
    while (at - first < MOST_WORDS) {
      const word = words[first - 1];
      if (word?.capital !== true || names[first - 1] !== undefined || isFunctionWord(word) || isCalendarWord(word))
        break;
      first--;
    }
    const [head, last] = [words[first], words[at - 1]];
    if (first < at && head !== undefined && last !== undefined) found.push(place(head.start, last.end));
  });
  return found;
}
