import type { Span } from '../../model/span.ts';
import { countWhile } from '../../text/countWhile.ts';
import type { NameIndex } from './names.ts';
import type { Speaker } from './who.ts';
import { isObject } from './verbSubject.ts';

/** How many names back a pronoun is looked up. */
const MOST = 24;
/** How far back, in UTF-16 units. */
const REACH = 1600;

/** A pronoun and its verb between commas. */
const ASIDE = /^(?:he|she|they) \p{Ll}{3,}, /u;

/** Whom the last speech was given to: who goes on speaking, where nothing says otherwise. */
export interface LastSpeaker {
  readonly name: number | null;
  readonly span: Span | null;
  /** Offset where that speech ended. */
  readonly end: number;
}

/** What is known when a pronoun, or a speech without any attribution, is to be given to somebody. */
export interface Memory {
  readonly text: string;
  readonly names: NameIndex;
  /** The sentences of the blocks so far, in order. */
  readonly sentences: readonly Span[];
  readonly last: LastSpeaker | null;
  /** Whether an offset lies within a quotation: who is named there does not speak there. */
  readonly isQuoted: (offset: number) => boolean;
}

/**
 * Whom a pronoun at `at` means: the subject of its own sentence, if a person of that sex is named there before it; else who
 * spoke last, unless somebody else has been the subject since; else the subject of the sentence before, and so on back.
 * `word` is the pronoun in lower case, or empty for a speech that nothing gives to anybody.
 */
export function resolvePronoun(word: string, at: number, sentenceStart: number, memory: Memory): Speaker | null {
  if (word === 'i' || word === 'we' || word === 'it') return null;
  const { text, names, sentences, last, isQuoted } = memory;
  const sex = word === 'he' ? 'm' : word === 'she' ? 'f' : null;
  const fits = (index: number): boolean =>
    (sex === null || (names.sexOf(index) ?? sex) === sex) && !isQuoted(names.at(index)?.start ?? 0);
  const isSubject = (index: number, from: number): boolean => {
    const start = names.at(index)?.start ?? from;
    return fits(index) && !isObject(text.slice(from, start + 1), start - from);
  };
  // "Botha, he said, "is a prisoner too"": the words are about Botha, and somebody else's.
  const isTold = (index: number): boolean =>
    text.slice(names.at(index)?.end ?? at, at) === ', ' && ASIDE.test(text.slice(at, at + 20));
  const choose = (index: number, certainty: number): Speaker => {
    const name = names.at(index);
    return {
      name: index,
      span: name === undefined ? null : { start: name.start, end: name.end },
      how: 'pronoun',
      certainty,
    };
  };

  const near = Math.max(sentenceStart, at - REACH);
  const own = names.people(near, at).find((index) => isSubject(index, near) && !isTold(index));
  if (own !== undefined) return choose(own, 0.8);
  for (let which = lastBefore(sentences, sentenceStart); which >= 0; which--) {
    const sentence = sentences[which];
    if (sentence === undefined || at - sentence.end > REACH) break;
    if (last !== null && last.end > sentence.start && last.end <= at) {
      if (last.name !== null && fits(last.name)) return choose(last.name, 0.88);
      if (last.name === null && last.span !== null)
        return { name: null, span: last.span, how: 'description', certainty: 0.8 };
    }
    const from = Math.max(sentence.start, sentence.end - REACH);
    const subject = names.people(from, sentence.end).find((index) => isSubject(index, from));
    if (subject !== undefined) return choose(subject, 0.75);
  }
  for (const index of names.peopleBefore(at, MOST)) {
    if (at - (names.at(index)?.end ?? 0) > REACH) break;
    if (fits(index)) return choose(index, 0.6);
  }
  return null;
}

function lastBefore(sentences: readonly Span[], offset: number): number {
  return countWhile(sentences.length, (place) => (sentences[place]?.start ?? 0) < offset) - 1;
}

/** An office is looked up further back than a pronoun. */
const DESCRIPTION_REACH = 4000;
const DESCRIPTION_MOST = 60;
const NOBODY =
  /^(?:people|report|group|company|agency|government|official|officials|source|sources|statement|letter|document)$/;

/** How a title is written before the name of whom the text calls so later: "Rep. Charles Rangel", "the congressman". */
const SHORT_TITLES: ReadonlyMap<string, RegExp> = new Map([
  ['congressman', /\bReps?\. $/],
  ['congresswoman', /\bReps?\. $/],
  ['representative', /\bReps?\. $/],
  ['senator', /\bSens?\. $/],
  ['governor', /\bGovs?\. $/],
  ['general', /\bGen\. $/],
  ['admiral', /\bAdm\. $/],
  ['colonel', /\bCol\. $/],
  ['captain', /\bCapt\. $/],
  ['lieutenant', /\bLt\. $/],
  ['sergeant', /\bSgt\. $/],
  ['professor', /\bProf\.? $/],
  ['doctor', /\bDr\.? $/],
  ['bishop', /\b(?:Arch)?[Bb]ishop $/],
]);

/**
 * "the minister", "his brother": the nearest person before whom the text calls that, or null. Looks at the words right
 * before and after each name.
 */
export function resolveDescription(description: Span, { text, names, isQuoted }: Memory): number | null {
  const words = text.slice(description.start, description.end);
  if (!/^(?:the|his|her|their)\s/i.test(words)) return null;
  const head = /(?<!\p{Ll})(\p{Ll}{4,})\s*$/u.exec(words)?.[1];
  if (head === undefined || NOBODY.test(head)) return null;
  for (const index of names.peopleBefore(description.start, DESCRIPTION_MOST)) {
    const name = names.at(index);
    if (name === undefined || description.start - name.end > DESCRIPTION_REACH) break;
    if (isQuoted(name.start)) continue;
    const before =
      text
        .slice(Math.max(0, name.start - 40), name.start)
        .split(/[.;,:]\s|\band\s/)
        .at(-1) ?? '';
    const after = /^\s?(?:[,(–—-]|is\b|was\b)[^.;]*/.exec(text.slice(name.end, name.end + 60))?.[0] ?? '';
    const around = `${before} ${after}`.toLowerCase();
    if (
      around.includes(head) ||
      SHORT_TITLES.get(head)?.test(text.slice(Math.max(0, name.start - 12), name.start)) === true
    )
      return index;
  }
  return null;
}
