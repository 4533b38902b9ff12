import type { Around } from './around.ts';
import type { Grouping } from './grouping.ts';
import type { ResolveInput } from './input.ts';
import type { PersonIndex } from './person.ts';
import { familyOf } from './personName.ts';
import { listed } from './settle.ts';

/** People named as candidates for a family. */
const SHOWN = 8;

/**
 * "The Clintons": a family name in the plural means several people, so it stays open, with everybody who bears it. False where
 * the word is no such plural.
 */
export function leaveFamilyOpen(
  input: ResolveInput,
  grouping: Grouping,
  people: PersonIndex,
  index: number,
  word: string,
  near: Around,
): boolean {
  if (!near.the || !word.endsWith('s')) return false;
  const names = [word.slice(0, -1), word.replace(/es$/, '')];
  const family = people
    .called(names)
    .filter(({ name }) => name.words.length > 1 && names.includes(familyOf(name)))
    .slice(0, SHOWN);
  if (family.length === 0) return false;
  const score = Math.round(80 / family.length) / 100;
  grouping.leaveOpen(
    index,
    family.map(({ entity }) => ({ entity, score })),
    {
      rule: 'family',
      reason: `“${input.names[index]?.text ?? ''}” means several people, among them ${listed(family.map(({ head }) => input.names[head]?.text ?? ''))}.`,
      confidence: score,
    },
  );
  return true;
}
