import { mayBeCalled } from '../../../knowledge/nicknames.ts';
import type { RuleId } from '../../../model/rules.ts';
import type { Around } from './around.ts';
import type { Person } from './person.ts';
import { familyOf, givenOf } from './personName.ts';

/** How one word may stand for a person: the rule, how usual that is (0 to 1), and what the word is of the full name. */
export interface ShortFit {
  readonly rule: RuleId;
  readonly score: number;
  readonly part: string;
}

/** Titles before which a first name is usual: "Sir Ian", "King Charles", "Pope John", "Dr. Phil" less so. */
const WITH_FIRST_NAME = new Set(['royal', 'church']);
const KNIGHTLY = new Set([
  'sir',
  'dame',
  'lord',
  'lady',
  'don',
  'doña',
  'madam',
  'madame',
  'miss',
  'u',
  'daw',
  'citizen',
  'comrade',
  'datuk',
  'tan sri',
  'dato',
]);

/** Whether a single word, with what stands before it, can mean the person; null when it cannot. */
export function fitShort(word: string, suffix: string, near: Around, person: Person): ShortFit | null {
  // "Norton I" may be Joshua Norton, but "Johann II" is no Johann Bernoulli.
  if (suffix !== '' && suffix !== person.name.suffix && (person.name.suffix !== '' || familyOf(person.name) !== word))
    return null;
  if (near.sex !== null && person.sex !== null && near.sex !== person.sex) return null;
  const { words, sure } = person.name;
  if (words.length === 1) return words[0] === word ? { rule: 'same-name', score: 1, part: 'name' } : null;
  const familyFirst = person.name.family === 0;
  if (familyOf(person.name) === word) {
    return {
      rule: familyFirst ? 'family-first' : 'surname',
      score: 1,
      part: familyFirst ? 'family name, which comes first,' : 'surname',
    };
  }
  const ends = [words[0], words.at(-1)];
  if (!sure && ends.includes(word)) return { rule: 'surname', score: 0.9, part: 'surname' };
  const given = givenOf(person.name);
  const formal = near.title !== '' && !KNIGHTLY.has(near.title) && !WITH_FIRST_NAME.has(near.domain ?? '');
  const damp = formal ? 0.4 : 1;
  if (given[0] === word || plain(given.join('')) === plain(word))
    return { rule: 'first-name', score: 0.55 * damp, part: 'first name' };
  if (given.includes(word)) return { rule: 'part-of-name', score: 0.35 * damp, part: 'second name' };
  if (mayBeCalled(given[0] ?? '', word))
    return { rule: 'nickname', score: 0.45 * damp, part: 'first name in a short form' };
  return null;
}

const plain = (word: string): string => word.replace(/[-']/g, '');

/** The words by which people are looked up for a short form. */
export const CERTAIN: Readonly<Partial<Record<RuleId, number>>> = {
  surname: 0.95,
  'family-first': 0.94,
  'same-name': 0.95,
  'first-name': 0.86,
  nickname: 0.78,
  'part-of-name': 0.72,
};
