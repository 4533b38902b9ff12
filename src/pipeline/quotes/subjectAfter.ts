import type { NameIndex } from './names.ts';
import { PHRASE_WORDS } from './speaker.ts';
import { named, type Speaker } from './who.ts';

/** A subject's end, where it follows its verb: "said John Kerry, the secretary of state". */
const PHRASE_END =
  /[.,;:!?"”“(\ufffc—]|\s(?:who|in|on|at|after|during|when|as|while|before|following|last|this|yesterday|today|earlier|about|via|through|with|and then)\s|$/u;

/** Where the noun phrase at `lead` ends: stops after titles and initials ("the Rev.", "J.") do not end it. */
function phraseEnd(rest: string, lead: number): number {
  const plain = rest.replace(/(?<=\b(?:\p{Lu}|\p{Lu}\p{Ll}{1,4}))\.(?=\s\p{Lu})/gu, '_');
  return lead + (PHRASE_END.exec(plain.slice(lead))?.index ?? 0);
}

/** The subject after an inverted verb that ends at `after`. */
export function subjectAfter(
  masked: string,
  base: number,
  after: number,
  until: number,
  names: NameIndex,
): Speaker | null {
  const rest = masked.slice(after - base, until - base);
  const pronoun = /^\s+(he|she|they|I|we)\b/.exec(rest);
  if (pronoun?.[1] !== undefined) {
    const start = after + pronoun[0].length - pronoun[1].length;
    return { name: null, span: { start, end: start + pronoun[1].length }, how: 'pronoun', certainty: 0 };
  }
  const lead = rest.search(/\S/);
  if (lead < 0) return null;
  const stop = phraseEnd(rest, lead);
  const end = after + stop;
  // "said Kenya's minister, Grace Wanjiru": Kenya says nothing.
  const speaks = (index: number): boolean => !/^['’]s?\s/.test(masked.slice((names.at(index)?.end ?? 0) - base));
  const person =
    names.speakers(after, end).find((index) => names.at(index)?.kind === 'person' && speaks(index)) ??
    names.speakers(after, after + 60).find(speaks);
  const words = masked.slice(after + lead - base, end - base).trim();
  if (person !== undefined) {
    const name = names.at(person);
    const before = masked.slice(after - base, (name?.start ?? after) - base);
    const apart =
      /\b(?:for|of|at|from|to|by)\s+(?:the\s+)?(?:\p{L}+\.?\s+){0,2}$/u.test(before) &&
      /\b(?:an?|the|one)\s/i.test(before);
    if (!apart && name !== undefined && name.start <= end && before.length < 90) return named(person, names, 0.96);
  }
  // "said the spokesman, John Kerry".
  const apposed = /^,\s/.test(masked.slice(end - base)) ? names.people(end, end + 40)[0] : undefined;
  if (apposed !== undefined && (names.at(apposed)?.start ?? 0) - end <= 2) return named(apposed, names, 0.9);
  if (words === '' || words.split(/\s+/).length > PHRASE_WORDS) return null;
  if (
    !/^(?:the|an?|la|le|les|une?|der|die|das|eine?|el|los|il|lo|one|another|his|her|their|its|some|several|many|two|\p{Lu}|(?:\p{Ll}+\s){0,2}(?:\p{Ll}{3,}s|police|people)\b)/u.test(
      words,
    )
  )
    return null;
  return {
    name: null,
    span: { start: after + lead, end: after + lead + words.length },
    how: 'description',
    certainty: 1,
  };
}
