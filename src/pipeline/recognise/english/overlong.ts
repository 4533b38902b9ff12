import { isKnownBody } from '../../../knowledge/acronyms.ts';
import { BODY_NOUNS, LEGAL_ENDINGS } from '../../../knowledge/companyEndings.ts';
import { placesNamed } from '../../../knowledge/countries.ts';
import { fold } from '../../../text/foldName.ts';
import type { Draft } from '../claims.ts';
import { isVerb } from './verbs.ts';

/** Two names with no more between them than this. */
const JOINING = /\s(?:and|or)\s(?:the\s)?/g;
/** A word before a name that is no part of it: "Our Armed Forces", and in headings "Fixing Social Security". */
const BEFORE = /^(?:(?:Our|My|Your|His|Her|Their|Its)|(\p{Lu}\p{Ll}+ing))\s(?=\p{Lu})/u;
/** A speech, and no land or body: "the State of the Union", "State of the Nation address". */
const SPEECH = /\bState of the (?:Union|Nation|State|City|World|Province)\b/i;
/** Levels of government, which are no bodies: "Federal and State". */
const LEVELS = /^(?:Federal|(?:Federal|State|National|Local)(?: (?:and|or) (?:Federal|State|National|Local))+)$/;
/** Bodies that are named together so often that neither need stand alone. */
const CHAMBERS = new Set(['house', 'senate', 'congress', 'parliament', 'house of commons', 'house of lords']);
/** One word of a headline between two names. */
const BETWEEN = /\s(\p{Lu}\p{Ll}+)(?=\s)/gu;
/** Longest name that is looked into, in UTF-16 units. */
const LONGEST = 120;

/**
 * What the tagger took too much for one name, mended by names that stand alone elsewhere in the document: "House and Senate" is two,
 * "Our Armed Forces" begins with a word too many. The answer is a function from a name to what it is, one name, two, or none.
 * `headline` is the offset where the document's headline ends.
 */
export function splitter(text: string, names: readonly Draft[], headline = 0): (name: Draft) => readonly Draft[] {
  const alone = new Set(
    names
      .filter(({ kind }) => kind === 'organization')
      .map(({ start, end }) => withoutLegalForm(fold(text.slice(start, end)))),
  );
  const families = familyNames(text, names);
  const stands = (words: string): boolean =>
    alone.has(fold(words)) || CHAMBERS.has(fold(words)) || isKnownBody(fold(words));
  return (name) => {
    const words = text.slice(name.start, name.end);
    if (words.length > LONGEST || name.kind === 'event') return [name];
    const landed = name.kind === 'person' ? ofLand(text, name, words) : null;
    if (landed !== null) return landed;
    if (name.kind === 'person') return [name.end <= headline ? withoutVerb(name, words, families) : name];
    if (SPEECH.test(words) || LEVELS.test(words)) return [];
    if (name.kind === 'organization' && isKnownBody(fold(words))) return [name];
    const own = withoutBefore(name, words, stands);
    return own === null ? [] : own.kind === 'organization' ? parts(own, text.slice(own.start, own.end), stands) : [own];
  };
}

const withoutLegalForm = (folded: string): string => {
  const last = folded.lastIndexOf(' ');
  return LEGAL_ENDINGS.has(folded.slice(last + 1)) ? folded.slice(0, last).replace(/,$/, '') : folded;
};

/** The name without a word before it that is none of its own; null where nothing but a common noun is left. */
function withoutBefore(name: Draft, words: string, stands: (words: string) => boolean): Draft | null {
  const before = BEFORE.exec(words);
  if (before === null) return name;
  const rest = words.slice(before[0].length);
  const gerund = before[1];
  if (gerund !== undefined && placesNamed(gerund).length > 0) return name;
  const start = name.start + before[0].length;
  if (stands(rest)) return { ...name, start };
  if (gerund !== undefined && placesNamed(rest).length > 0) return { ...name, start, kind: 'place' };
  return gerund === undefined && BODY_NOUNS.has(rest.toLowerCase()) ? null : name;
}

/** Two bodies with "and" between them, each of which the document names alone too; one is left as it is. */
function parts(name: Draft, words: string, stands: (words: string) => boolean): readonly Draft[] {
  for (const { index, 0: joining } of words.matchAll(JOINING)) {
    const [first, second] = [words.slice(0, index), words.slice(index + joining.length)];
    if (fold(first) === fold(second) || !stands(first) || !stands(second)) continue;
    return [
      { ...name, end: name.start + index },
      { ...name, start: name.start + index + joining.length },
    ];
  }
  return aroundVerb(name, words, stands);
}

/** Two bodies with one word of a headline between them: "Hartmann & Sons Acquires Blue Heron", where the document names both alone. */
function aroundVerb(name: Draft, words: string, stands: (words: string) => boolean): readonly Draft[] {
  for (const { index, 0: between, 1: verb = '' } of words.matchAll(BETWEEN)) {
    const rest = index + between.length + 1;
    if (!isVerb(verb) || !stands(words.slice(0, index)) || !stands(words.slice(rest))) continue;
    return [
      { ...name, end: name.start + index },
      { ...name, start: name.start + rest },
    ];
  }
  return [name];
}

/** "Oust Allende" in a headline is Allende, where the document names him in full. */
function withoutVerb(name: Draft, words: string, families: ReadonlySet<string>): Draft {
  const [, verb = '', rest = ''] = /^(\p{Lu}\p{Ll}+)\s(\S+)$/u.exec(words) ?? [];
  return families.has(fold(rest)) && isVerb(verb) ? { ...name, start: name.end - rest.length } : name;
}

/** Offices whose holder is a land's: "Prime Minister Fraser of Australia", not "Duke William of Orange". */
const OFFICE =
  /\b(?:President|Premier|Minister|Chancellor|Secretary|Marshal|Ambassador|Senator|Sen\.|Rep\.|Gov\.|Governor|General|Gen\.|Messrs?\.?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?) $/;

/** Somebody in office and the land, where the tagger saw one name: "Fraser of Australia" is two. Null for all other names. */
function ofLand(text: string, name: Draft, words: string): readonly Draft[] | null {
  const [whole, bearer = ''] = /^(\S+(?: \S+)?) of (?=\p{Lu})/u.exec(words) ?? [];
  if (whole === undefined || !OFFICE.test(text.slice(Math.max(0, name.start - 14), name.start))) return null;
  if (placesNamed(words.slice(whole.length)).length === 0) return null;
  return [
    { ...name, end: name.start + bearer.length },
    { ...name, start: name.start + whole.length, kind: 'place' },
  ];
}

/** The last words of people's names that do not begin with a verb themselves. */
function familyNames(text: string, names: readonly Draft[]): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ kind, start, end }) => {
      if (kind !== 'person') return [];
      const words = text.slice(start, end).split(/\s+/);
      return words.length > 1 && !isVerb(words[0] ?? '') ? [fold(words.at(-1) ?? '')] : [];
    }),
  );
}
