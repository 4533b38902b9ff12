import type { Span } from '../../../model/span.ts';
import type { Passage } from '../passage.ts';

/** Holders of offices with a field of work: "assistant secretary of state for East Asian and Pacific Affairs". */
const HOLDERS = new Set(
  'secretary undersecretary under-secretary minister commissioner rapporteur ombudsman'.split(' '),
);
/** Fields end in one of these; the words before it name no place or body by themselves. */
const FIELDS = new Set(
  `affairs policy rights security development trade environment energy health education operations intelligence planning
  resources services research management cooperation nonproliferation disarmament refugees migration growth science technology
  finance markets peacekeeping relations issues programs programmes control enlargement agriculture transport labour labor
  community government skills media sport heritage food fisheries forestry children women youth
  justice defence defense commerce culture tourism industry infrastructure communities families employment treasury interior`.split(
    /\s+/,
  ),
);
const INSIDE = /^(?:and|of|the|,|&|for|-|foreign|european|economic|political|public|social|national|international)$/;
const REACH = 12;

/**
 * Spans of offices that are named by their field ("Minister of Foreign Affairs", "for East Asian and Pacific Affairs"):
 * from the holder's noun to the field's last word. They hold no names of their own.
 */
export function officesIn({ words, names }: Passage): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const holder = words[at];
    if (holder === undefined || !HOLDERS.has(holder.low)) continue;
    let next = at + 1;
    if (words[next]?.low === 'of' && words[next + 1]?.low === 'state') next += 2;
    if (!/^(?:of|for|on)$/.test(words[next]?.low ?? '')) continue;
    const last = fieldEnd(words, next + 1);
    const name = names[at];
    // "Under-Secretary for Commonwealth Relations": the office begins with its first half.
    const half =
      /^(?:under|vice|deputy)$/.test(words[at - 2]?.low ?? '') && words[at - 1]?.text === '-' ? words[at - 2] : holder;
    const start = half?.start ?? holder.start;
    const partOfName = name !== undefined && name.start < start;
    if (last !== null && !partOfName) found.push({ start, end: words[last]?.end ?? holder.end });
  }
  return found;
}

/** Index of the last word of the field of work that begins at `first`, or null. */
function fieldEnd(words: Passage['words'], first: number): number | null {
  let last: number | null = null;
  for (let at = first; at < words.length && at - first < REACH; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (FIELDS.has(word.low)) last = at;
    else if (!word.capital && !INSIDE.test(word.low)) break;
  }
  const start = words[first];
  // "head of security" needs no protection, and a field without any capital holds no name.
  const next = words[(last ?? 0) + 1];
  if (next?.capital === true && next.spaced && !next.opens) return null;
  return last !== null && start !== undefined && words.slice(first, last + 1).some(({ capital }) => capital)
    ? last
    : null;
}
