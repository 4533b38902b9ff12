import { commonEventName } from '../../../knowledge/eventNames.ts';
import { fold } from '../../../text/foldName.ts';
import type { Grouping } from './grouping.ts';
import type { ResolveInput } from './input.ts';

/**
 * The words of an event's name as they are matched: folded, no article, months and days in one order ("June 12" = "12 June"),
 * the place before its treaty ("Treaty of Versailles" = "Versailles Treaty"), widely known other names under one.
 */
export function eventKey(text: string): string {
  const key = plainWords(text)
    .replace(/^([a-z]+) of (?:the )?(?=\p{L}+(?: \p{L}+)?$)(.+)/u, (whole, noun: string, rest: string) =>
      TURNED.has(noun) ? `${rest} ${noun}` : whole,
    )
    .replace(/ accords$/, ' accord');
  return commonEventName(key);
}

function plainWords(text: string): string {
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

/** What stands before or after the name of its place alike. */
const TURNED: ReadonlySet<string> = new Set('treaty battle siege congress pact massacre'.split(' '));

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
