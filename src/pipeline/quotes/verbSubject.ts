import { type Cue, findCues } from './cues.ts';
import type { NameIndex } from './names.ts';
import { subjectBefore } from './speaker.ts';
import type { Speaker } from './who.ts';
import { subjectAfter } from './subjectAfter.ts';

const PASSIVE = /\b(?:was|were|is|are|been|being|be|get|got)\s+(?:\p{L}+ly\s+)?$/u;
const SECOND_VERB = /(?:\b(?:and|but|then|also|to)\s+(?:\p{L}+ly\s+)?|,\s+)$/u;
const OBJECT =
  /\b(?:of|for|to|in|at|by|from|with|on|against|about|into|over|after|during|tells?|told|asks?|asked|met|named)\s+(?:the\s+)?(?:\p{L}+\s+){0,1}$/u;

/** Whether a name at `at` hangs on a preposition or another verb: it is not what the sentence is about. */
export function isObject(words: string, at: number): boolean {
  return OBJECT.test(words.slice(Math.max(0, at - 60), at)) || /^['’]s\s/.test(words.slice(at));
}

/**
 * Who does what a cue verb says. `start` is where the sentence begins, `from` where the words that may hold the verb do.
 * Passive verbs are somebody else's ("was described by"); second verbs and participles take the subject of the sentence.
 */
export function verbSubject(
  text: string,
  base: number,
  start: number,
  cue: Cue & { readonly at: number },
  until: number,
  names: NameIndex,
): Speaker | null {
  const before = text.slice(start - base, cue.at - base);
  const after = cue.at + cue.end - cue.start;
  if (PASSIVE.test(before) && !/(?:saying|telling)$/.test(cue.word)) {
    const agent = /\bby\s/.exec(text.slice(after - base, until - base));
    return agent === null ? null : subjectAfter(text, base, after + agent.index + 2, until, names);
  }
  if (before.trim() === '' && !cue.word.endsWith('ing')) return subjectAfter(text, base, after, until, names);
  if (cue.word.endsWith('ing')) {
    const beside = names.speakers(start, cue.at).at(-1);
    const name = beside === undefined ? undefined : names.at(beside);
    if (beside !== undefined && name !== undefined && cue.at - name.end <= 1) {
      return { name: beside, span: { start: name.start, end: name.end }, how: 'name', certainty: 0.93 };
    }
    return mainSubject(text, base, start, cue.at, names) ?? earlierSubject(text, base, start, cue.at, names);
  }
  if (SECOND_VERB.test(before) && !/\b(?:used|went on)\sto\s+$/.test(before)) {
    const own = /,\s+$/.test(before) ? subjectBefore(text, base, start, cue.at, names) : null;
    return own ?? mainSubject(text, base, start, cue.at, names);
  }
  return subjectBefore(text, base, start, cue.at, names);
}

/** "The sheep were drowned, he said, adding": who says what comes before goes on. */
function earlierSubject(text: string, base: number, start: number, at: number, names: NameIndex): Speaker | null {
  const said = findCues(text.slice(start - base, at - base)).at(-1);
  return said === undefined ? null : subjectBefore(text, base, start, start + said.start, names);
}

/** The subject of the sentence: "X rejected this, saying …", "X stood up and said …". People before organizations. */
export function mainSubject(
  text: string,
  base: number,
  start: number,
  until: number,
  names: NameIndex,
): Speaker | null {
  const stretch = text.slice(start - base, until - base);
  const pronoun = /^[^\p{L}\p{N}]*(?:\p{L}+,?\s){0,2}?(he|she|they|He|She|They)\b/u.exec(stretch);
  const subjects = names
    .speakers(start, until)
    .filter(
      (index) =>
        !isObject(stretch, (names.at(index)?.start ?? 0) - start) && !isPossessive(stretch, index, start, names),
    );
  const first = subjects.find((index) => names.at(index)?.kind === 'person') ?? subjects[0];
  if (
    pronoun?.[1] !== undefined &&
    (first === undefined || (names.at(first)?.start ?? 0) - start > pronoun[0].length)
  ) {
    const end = start + pronoun[0].length;
    return { name: null, span: { start: end - pronoun[1].length, end }, how: 'pronoun', certainty: 0 };
  }
  const name = first === undefined ? undefined : names.at(first);
  if (first === undefined || name === undefined) return null;
  return { name: first, span: { start: name.start, end: name.end }, how: 'name', certainty: 0.85 };
}

const isPossessive = (stretch: string, index: number, start: number, names: NameIndex): boolean =>
  /^['’](?:s\s|\s)/.test(stretch.slice((names.at(index)?.end ?? 0) - start));
