import type { RuleId } from '../../../model/rules.ts';
import type { Around } from './around.ts';
import type { Evidence } from './evidence.ts';
import type { Grouping } from './grouping.ts';
import type { ResolveInput } from './input.ts';
import { addName, type Person } from './person.ts';

/** A person whom a form fits, and how well by the form alone. */
export interface Possible {
  readonly person: Person;
  readonly rule: RuleId;
  readonly score: number;
  /** What the form is of the full name, in words. */
  readonly part: string;
}

/** How many times as likely as the next one the best must be to be taken. */
const ENOUGH = 3;
/** Evidence is counted for somewhat more than its face value: on development text the first of several is right in 19 of 20 cases. */
const SHARPNESS = 1.3;
/** Where several fit, nothing is ever certain. */
const MOST = 0.88;

/** Decide between several people by the surroundings; without enough evidence the name stays open, ranked. */
export function settleAmong(
  input: ResolveInput,
  grouping: Grouping,
  evidence: Evidence,
  index: number,
  word: string,
  near: Around,
  possible: readonly Possible[],
): void {
  const earliest = introducedFirst(input, possible);
  const weighed = possible.map(({ person, score }) => ({
    person,
    weight: SHARPNESS * (Math.log(score) + evidence.weigh(index, word, near, person, person === earliest)),
  }));
  const ranked = shares(weighed).sort((a, b) => b.share - a.share);
  const [best, second] = ranked;
  if (best === undefined || second === undefined) return;
  const nameOf = (person: Person): string => input.names[person.head]?.text ?? '';
  const others = ranked.slice(1).map(({ person }) => nameOf(person));
  const text = input.names[index]?.text ?? '';
  const candidates = ranked
    .slice(0, 8)
    .map(({ person, share }) => ({ entity: person.entity, score: round(share * MOST) }));
  if (best.share < ENOUGH * second.share) {
    evidence.lean(word, best.person);
    const reason = `“${text}” fits ${listed([nameOf(best.person), ...others])}, and nothing around it decides.`;
    grouping.leaveOpen(index, candidates, { rule: 'ambiguous', reason, confidence: round(best.share * MOST) });
    return;
  }
  evidence.settle(index, word, best.person);
  const [verb, also] = others.length === 1 ? ['fits', 'also'] : ['fit', 'also'];
  const reason = `What stands around it speaks for ${nameOf(best.person)}; ${listed(others)} ${also} ${verb}.`;
  grouping.place(
    index,
    best.person.entity,
    { rule: 'context', reason, confidence: round(Math.min(MOST, best.share)) },
    candidates.slice(1),
  );
  addName(best.person, index);
}

/** Whoever the document names a sentence before all the others; nobody where two are named together. */
function introducedFirst(input: ResolveInput, possible: readonly Possible[]): Person | null {
  const sentence = ({ person }: Possible): number => input.sentenceOf[person.first] ?? Infinity;
  const [first, second] = [...possible].sort((a, b) => sentence(a) - sentence(b));
  return first !== undefined && second !== undefined && sentence(first) < sentence(second) ? first.person : null;
}

function shares(weighed: readonly { person: Person; weight: number }[]): { person: Person; share: number }[] {
  const top = weighed.reduce((most, { weight }) => Math.max(most, weight), -Infinity);
  const sum = weighed.reduce((total, { weight }) => total + Math.exp(weight - top), 0);
  return weighed.map(({ person, weight }) => ({ person, share: Math.exp(weight - top) / sum }));
}

const round = (share: number): number => Math.round(share * 100) / 100;

/** "A", "A and B", "A, B and C"; more than four are counted. */
export function listed(names: readonly string[]): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} others`] : names;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
