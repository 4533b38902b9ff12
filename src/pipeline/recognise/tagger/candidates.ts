import type { Draft } from './draft.ts';
import { LONGEST } from './semi-markov.ts';
import { PARTICLE } from './word-classes.ts';
import { CASE, isCore } from './words.ts';

/**
 * Calls `visit` for every stretch of an island that could be a name: it starts with a capital, a number or a
 * particle, ends with a capital or a number, and has a capital in it.
 */
export function visitSpans(
  draft: Draft,
  first: number,
  end: number,
  visit: (first: number, end: number) => void,
): void {
  const { words } = draft;
  for (let start = first; start < end; start += 1) {
    const head = words[start]!;
    const opens =
      isCore(head) || head.case === CASE.number || (head.case === CASE.lower && startsName(head.flags, head.text));
    if (!opens) continue;
    let capital = false;
    for (let at = start; at < end && at < start + LONGEST; at += 1) {
      const word = words[at]!;
      const core = isCore(word);
      capital ||= core;
      if (capital && (core || word.case === CASE.number)) visit(start, at + 1);
    }
  }
}

function startsName(flags: number, text: string): boolean {
  return (flags & PARTICLE) !== 0 || /^\d/u.test(text);
}
