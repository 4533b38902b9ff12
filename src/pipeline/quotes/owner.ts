import type { NameIndex } from './names.ts';
import { named, type Speaker } from './who.ts';

/** What somebody writes or publishes speaks for him. */
const UTTERANCE =
  /\b(?:analysis|report|study|statement|letter|review|website|site|editorial|poll|survey|book|article|blog|paper|account|message|post|tweet|memo|diary|speech|column|release|page|pleas?|words?|calls?|claims?|questions?|warnings?|remarks?|comments?|promise|answers?|email|interview)\b/;

/** "PC World's analysis concluded": the paper speaks. "Bello's deputy said": somebody else does. */
export function ownerOf(phrase: string, start: number, names: NameIndex): Speaker | null {
  const possessive = /['’]s?\s/.exec(phrase);
  if (possessive === null) return null;
  const index = names.speakers(start, start + possessive.index).at(-1);
  const name = index === undefined ? undefined : names.at(index);
  if (index === undefined || name === undefined || name.end !== start + possessive.index) return null;
  const owned = phrase.slice(possessive.index);
  // A name in apposition speaks: "Bello's deputy Bisi".
  if (names.people(name.end, start + phrase.length).length > 0) return null;
  if (UTTERANCE.test(owned)) return named(index, names, 0.85);
  return { name: null, span: { start, end: start + phrase.length }, how: 'description', certainty: 1 };
}

/** "Abe's remarks that": whose words they are. */
export function ownerBefore(text: string, base: number, noun: number, names: NameIndex): Speaker | null {
  const lead = text.slice(Math.max(0, noun - base - 40), noun - base);
  const possessive = /['’]s?\s(?:\p{L}+\s)?$/u.exec(lead);
  if (possessive === null) return null;
  const end = noun - possessive[0].length;
  const owner = names.speakers(end - 80, end + 1).findLast((index) => names.at(index)?.end === end);
  return owner === undefined ? null : named(owner, names, 0.9);
}
