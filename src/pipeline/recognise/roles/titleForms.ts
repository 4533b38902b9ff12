import type { Draft } from '../claims.ts';
import { endOfName, type Passage } from '../passage.ts';
import type { Holders } from './holders.ts';

/** Tied to one person by the same role and country, or by the role alone. */
const CONFIDENCE = { sure: 0.88, likely: 0.78 } as const;
const MOST_WORDS = 5;

/**
 * Roles that stand for one known person without a name: "the US secretary of state", "the North Korean leader". Only where the
 * same document has tied the role to exactly one person before; a role of one word needs its country, or to be an office that
 * one holds at a time.
 */
export function titleForms(passage: Passage, holders: Holders): Draft[] {
  const { words, names } = passage;
  const found: Draft[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    if (words[at]?.low !== 'the') continue;
    const place = names[at + 1]?.kind === 'place' ? names[at + 1] : undefined;
    const first = place === undefined ? at + 1 : endOfName(passage, at + 1);
    const start = words[at + 1]?.start ?? 0;
    const who = (role: string): ReturnType<Holders['only']> =>
      holders.only(role, place === undefined ? null : holders.place(place), start);
    const end = roleEnd(passage, first, (role) => who(role) !== null);
    const stop = words[(end ?? 0) - 1]?.end;
    const person = end === null ? null : who(phrase(passage, first, end));
    if (person === null || stop === undefined) continue;
    const confidence = person.sure ? CONFIDENCE.sure : CONFIDENCE.likely;
    found.push({ start, end: stop, kind: 'person', form: 'title', how: 'title-form', confidence, means: person.name });
  }
  return found;
}

/** Index after the longest role that begins at `first` and satisfies `known`, when it stands for itself and not for a name after it. */
function roleEnd(passage: Passage, first: number, known: (role: string) => boolean): number | null {
  for (let end = first + MOST_WORDS; end > first; end--) {
    if (passage.words[end - 1]?.isWord !== true || !known(phrase(passage, first, end))) continue;
    return standsAlone(passage, end) ? end : null;
  }
  return null;
}

/** Whether no name, complement or further noun follows: "the prime minister of Canada", "the president, Vicente Fox," and "the foreign minister level" do not count. */
function standsAlone({ words, names }: Passage, end: number): boolean {
  const next = words[end];
  if (next === undefined) return true;
  if (names[end] !== undefined || (next.capital && !next.opens) || /^(?:of|for|at|in|-)$/.test(next.low)) return false;
  return !(next.text === ',' && names[end + 1]?.kind === 'person');
}

function phrase({ words }: Passage, first: number, end: number): string {
  return words
    .slice(first, end)
    .filter(({ text }) => text !== '-')
    .map(({ low }) => low)
    .join(' ');
}
