import { overlaps } from '../../../model/span.ts';
import { disjoint, type Draft } from '../claims.ts';
import type { Passage } from '../passage.ts';
import { eventsByNoun } from './nouns.ts';
import { eventsByOpener } from './openers.ts';

/** What the tagger calls an organization by exactly the same words is one: "Southern Christian Leadership Conference". */
const OR_BODIES = new Set(['event-conference', 'event-games']);

/**
 * The events that a passage names, by the grammar of `eventNouns.ts` and `nouns.ts`. An event takes the place of names
 * inside it ("Singapore" in "the Singapore summit"), but not of a name that reaches beyond it.
 */
export function eventsIn(passage: Passage): Draft[] {
  const all = [...eventsByNoun(passage), ...eventsByOpener(passage)];
  const names = [...new Set(passage.names.filter((name) => name !== undefined))];
  let next = 0;
  return disjoint(all).filter((event) => {
    while (next < names.length && (names[next]?.end ?? 0) <= event.start) next++;
    for (let at = next; at < names.length && (names[at]?.start ?? 0) < event.end; at++) {
      const name = names[at];
      if (name === undefined || !overlaps(name, event)) continue;
      if (name.start < event.start || name.end > event.end) return false;
      const same = name.start === event.start && name.end === event.end;
      if (same && name.kind === 'organization' && OR_BODIES.has(event.how)) return false;
    }
    return true;
  });
}
