import type { Draft } from './draft.ts';
import type { Guess } from './guesses.ts';
import type { Evidence } from './evidence.ts';
import { hasClass } from './name-classes.ts';
import { KIND } from './semi-markov.ts';

const PEOPLES_NAMES = ['given', 'family', 'knownPerson', 'wordnetPerson'] as const;

/**
 * What the model could know of countries and large cities and forgets where the words around speak louder: in "Pyongyang is
 * serious" a person's verb follows. A single word that is such a place, in no list of people's names ("Jordan", "Paris")
 * and part of no longer person's name in the document, is that place; and "New York's East Side" is two places.
 */
export function settlePlaces({ draft, lexicon, phrases }: Evidence, names: readonly Guess[]): readonly Guess[] {
  const inPeople = new Set<number>();
  for (const { first, end, kind } of names) {
    if (kind === KIND.person && end - first > 1)
      for (let at = first; at < end; at += 1) inPeople.add(draft.words[at]!.low);
  }
  return names.flatMap((name) => {
    const { first, end, kind } = name;
    if (kind === KIND.person && end - first === 1) {
      const word = draft.words[first]!;
      const isPlace = hasClass(word.names, 'country', 'bigCity') && !hasClass(word.names, ...PEOPLES_NAMES);
      return isPlace && !inPeople.has(word.low) ? [{ ...name, kind: KIND.place }] : [name];
    }
    const owner = kind === KIND.place ? possessive(draft, first, end) : -1;
    if (owner < 0 || !hasClass(phrases.lists(lexicon, first, owner), 'country', 'bigCity', 'region')) return [name];
    return [
      { ...name, end: owner },
      { ...name, first: owner + 1 },
    ];
  });
}

/** The place of 's between two words of the name, or -1. */
function possessive(draft: Draft, first: number, end: number): number {
  for (let at = first + 1; at < end - 1; at += 1) if (/^['’]s$/u.test(draft.words[at]!.text)) return at;
  return -1;
}
