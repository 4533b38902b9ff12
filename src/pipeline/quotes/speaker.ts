import type { NameIndex } from './names.ts';
import { ownerOf } from './owner.ts';
import { named, type Speaker } from './who.ts';

/** Helpers and adverbs that stand between a subject and its verb. */
const BETWEEN =
  /(?:^|[\s,])(?:himself|herself|themselves|itself|also|has|have|had|then|later|since|once|further|however|recently|previously|earlier|reportedly|publicly|repeatedly|famously|simply|even|again|still|first|used to|went on to|in turn|for example|for instance|therefore|thus|always|often|never|once|did|does|do|would|will|could|might|is|was|were|are|been|being|not|just|now|today|yesterday|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|night|evening|afternoon))?|\p{Ll}+ly)$/u;
const PRONOUN = /(?:^|[\s,("'“‘—–-])(he|she|they|it|we|I|who|He|She|They|It|We|Who)$/;
/** Words that stand for people without a name. */
const SOMEONE = /(?:^|[\s,("'“‘—–-])(one|another|others|some|many|both|everyone)$/i;
/** A clause begins after these. */
const CLAUSE =
  /[;:…(—–\ufffc"”“]|\s-\s|\b(?:and|but|that|while|as|because|after|before|when|although|though|where|whereas|if|since|yet|then)\s/gu;
/** A longer run of words is no noun phrase. */
export const PHRASE_WORDS = 14;

/**
 * The subject of a cue verb that stands at `verb`: read leftwards over adverbs and over what is set off by commas.
 * `from` is where the sentence begins. Null when there is nothing that could speak.
 */
export function subjectBefore(
  masked: string,
  base: number,
  from: number,
  verb: number,
  names: NameIndex,
): Speaker | null {
  let words = masked.slice(from - base, verb - base);
  for (;;) {
    words = words.replace(/(?<!\s)\s+$/, '');
    const adverb = BETWEEN.exec(words.slice(-40));
    if (adverb === null) break;
    words = words.slice(0, words.length - adverb[0].trimStart().length);
  }
  const pronoun = PRONOUN.exec(words.slice(-10));
  if (pronoun?.[1] !== undefined) {
    const end = from + words.length;
    const start = end - pronoun[1].length;
    if (/^who$/i.test(pronoun[1])) return antecedent(masked, base, from, start, names);
    return { name: null, span: { start, end }, how: 'pronoun', certainty: 0 };
  }
  const someone = SOMEONE.exec(words.slice(-12));
  if (someone?.[1] !== undefined) {
    const end = from + words.length;
    return { name: null, span: { start: end - someone[1].length, end }, how: 'description', certainty: 1 };
  }
  if (words.endsWith(',')) return besideComma(words, from, names);
  return phraseEnding(words, from, names);
}

/** "Jeff Rathke, the State Department spokesman, said": the comma closes something said of the subject, or the subject itself. */
function besideComma(words: string, from: number, names: NameIndex): Speaker | null {
  const inner = words.slice(0, -1);
  const comma = inner.lastIndexOf(',');
  if (comma < 0) return phraseEnding(inner, from, names);
  const segment = { start: from + comma + 1, end: from + inner.length };
  const apposed = names.people(segment.start, segment.end).at(-1);
  const apposedName = apposed === undefined ? undefined : names.at(apposed);
  const headed = personEnding(from, from + comma, names);
  const isApposition = /^\s*(?:the|a|an|who|which|one|his|her|\p{Ll})/u.test(inner.slice(comma + 1));
  if (headed !== null && (isApposition || apposed === undefined)) return named(headed, names, 0.93);
  if (
    apposed !== undefined &&
    apposedName !== undefined &&
    apposedName.form === 'name' &&
    apposedName.end >= segment.end - 1
  ) {
    return named(apposed, names, 0.95);
  }
  // Go left until a person is directly followed by a comma.
  let end = inner.lastIndexOf(',', comma - 1);
  for (let step = 0; step < 5 && end > 0; step++) {
    const person = personEnding(from, from + end, names);
    if (person !== null) return named(person, names, 0.9);
    end = inner.lastIndexOf(',', end - 1);
  }
  return phraseEnding(inner.slice(0, comma), from, names) ?? phraseEnding(inner, from, names);
}

/** The person whose name ends at `end`, give or take a blank, or null. */
function personEnding(from: number, end: number, names: NameIndex): number | null {
  const last = names.people(Math.max(from, end - 80), end + 1).at(-1);
  return last !== undefined && Math.abs((names.at(last)?.end ?? 0) - end) <= 1 ? last : null;
}

/** The noun phrase that ends here: a name, or a description of somebody. */
function phraseEnding(words: string, from: number, names: NameIndex): Speaker | null {
  const end = from + words.length;
  const clause = clauseStart(words);
  const inClause = names.speakers(from + clause, end);
  const last = inClause.at(-1);
  const name = last === undefined ? undefined : names.at(last);
  if (last !== undefined && name !== undefined && end - name.end <= 1) {
    const lead = words.slice(clause, name.start - from);
    // "a spokesman for the ministry": the name belongs to a description.
    const preposition =
      /\b(?:for|of|at|from|in|with|by|to|on|against|near)\s+(?:the\s+|a\s+)?(?:\p{L}+\.?\s+){0,3}$/u.exec(lead);
    if (preposition === null || name.kind === 'person') {
      if (preposition === null || !/\p{Ll}\s*$/u.test(lead.slice(0, preposition.index)))
        return named(last, names, 0.97);
      if (/^\s*(?:In|At|On|For|By|From|With|To|During|After)\b/.test(lead)) return named(last, names, 0.9);
    }
    const head = inClause.find((index) => names.at(index)?.kind === 'person' && index !== last);
    if (
      head !== undefined &&
      /^(?:,\s\p{Ll}[\p{L}\s-]{2,60})?\s*(?:of|from|at|in|for)\b/u.test(words.slice((names.at(head)?.end ?? 0) - from))
    )
      return named(head, names, 0.9);
    if (/^\s*(?:In|At|On|For|By|From|With|To|During|After)\b/.test(lead)) return named(last, names, 0.85);
  }
  const start = from + clause;
  const phrase = words.slice(clause);
  const trimmed = phrase.trimStart();
  const description =
    /(?:^|\s)((?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur|[Ss]ome|[Ss]everal|[Mm]any|[Tt]wo|[Oo]ther|[Tt]his|[Tt]hat)\s[^,]*|\p{Lu}[^,]*)$/u.exec(
      trimmed,
    );
  const text = description?.[1];
  if (text === undefined || text.split(/\s+/).length > PHRASE_WORDS) {
    const lead = inClause[0];
    return lead === undefined ? null : named(lead, names, 0.7);
  }
  // "I've heard my friends say": not "I", but whom I heard.
  if (/^I\b/.test(text)) {
    const heard = /\s((?:my|our|the|some|many|people)\b[^,]*)$/.exec(text)?.[1];
    const span =
      heard === undefined
        ? { start: end - text.length, end: end - text.length + 1 }
        : { start: end - heard.length, end };
    return {
      name: null,
      span,
      how: heard === undefined ? 'pronoun' : 'description',
      certainty: heard === undefined ? 0 : 0.9,
    };
  }
  const person = names.people(end - text.length, end);
  const first = person[0];
  const owner = ownerOf(text, end - text.length, names);
  if (owner !== null) return owner;
  if (first !== undefined && (names.at(first)?.start ?? 0) <= end - text.length + 1) return named(first, names, 0.88);
  return { name: null, span: { start: Math.max(start, end - text.length), end }, how: 'description', certainty: 1 };
}

function clauseStart(words: string): number {
  let start = 0;
  for (const match of words.matchAll(CLAUSE)) {
    const after = match.index + match[0].length;
    if (after < words.length) start = after;
  }
  return start;
}

function antecedent(masked: string, base: number, from: number, who: number, names: NameIndex): Speaker | null {
  const lead = masked.slice(from - base, who - base).replace(/(?<![\s,])[\s,]+$/, '');
  return phraseEnding(lead, from, names);
}
