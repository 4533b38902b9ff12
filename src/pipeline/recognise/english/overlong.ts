import { isKnownBody } from '../../../knowledge/acronyms.ts';
import { BODY_NOUNS } from '../../../knowledge/companyEndings.ts';
import { placesNamed } from '../../../knowledge/countries.ts';
import { fold } from '../../../text/foldName.ts';
import type { Draft } from '../claims.ts';

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
/** Longest name that is looked into, in UTF-16 units. */
const LONGEST = 120;

/**
 * What the tagger took too much for one name, mended by names that stand alone elsewhere in the document: "House and Senate" is two,
 * "Our Armed Forces" begins with a word too many. The answer is a function from a name to what it is, one name, two, or none.
 */
export function splitter(text: string, names: readonly Draft[]): (name: Draft) => readonly Draft[] {
  const alone = new Set(
    names.filter(({ kind }) => kind === 'organization').map(({ start, end }) => fold(text.slice(start, end))),
  );
  const stands = (words: string): boolean =>
    alone.has(fold(words)) || CHAMBERS.has(fold(words)) || isKnownBody(fold(words));
  return (name) => {
    const words = text.slice(name.start, name.end);
    if (words.length > LONGEST || name.kind === 'person' || name.kind === 'event') return [name];
    if (SPEECH.test(words) || LEVELS.test(words)) return [];
    if (name.kind === 'organization' && isKnownBody(fold(words))) return [name];
    const own = withoutBefore(name, words, stands);
    return own === null ? [] : own.kind === 'organization' ? parts(own, text.slice(own.start, own.end), stands) : [own];
  };
}

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
  return [name];
}
