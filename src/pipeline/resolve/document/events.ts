import { fold } from '../../../text/foldName.ts';
import type { Grouping } from './grouping.ts';
import type { ResolveInput } from './input.ts';

/** The words of an event's name as they are matched: folded, no article, months and days in one order ("June 12" = "12 June"). */
export function eventKey(text: string): string {
  return fold(text)
    .replace(/^(?:the|a|an|this|that) /, '')
    .replace(/['’]s\b/g, '')
    .replace(/\b([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?\b(?! [a-z]+ \d)/g, (whole, month: string, day: string) =>
      MONTHS.has(month) ? `${day} ${month}` : whole,
    )
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** Group the events of a document by their words. */
export function resolveEvents(input: ResolveInput, grouping: Grouping): void {
  const groups = new Map<string, number>();
  input.names.forEach(({ kind, text }, index) => {
    if (kind !== 'event') return;
    const key = eventKey(text);
    const known = groups.get(key);
    const entity = known ?? grouping.open('event', index);
    groups.set(key, entity);
    const reason = known === undefined ? 'Named so in the text.' : 'The same event is named before.';
    grouping.place(index, entity, { rule: 'event', reason, confidence: 0.9 });
  });
}
