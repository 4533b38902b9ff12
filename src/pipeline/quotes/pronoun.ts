import type { Span } from '../../model/span.ts';
import type { NameIndex } from './names.ts';
import type { Speaker } from './speaker.ts';

/** How many names back a pronoun is looked up. */
const MOST = 24;
/** How far back, in UTF-16 units. */
const REACH = 1600;

/** Whom the last speech was given to: who goes on speaking, where nothing says otherwise. */
export interface LastSpeaker {
  readonly name: number | null;
  readonly span: Span | null;
  /** Offset where that speech ended. */
  readonly end: number;
}

/**
 * Whom a pronoun means: the subject of its own sentence, if a person of that sex is named there before it; else who spoke
 * last, unless somebody else has been the subject since; else the first person of the sentence before, and so on back.
 */
export function resolvePronoun(
  text: string,
  pronoun: Span,
  sentenceStart: number,
  sentences: readonly Span[],
  last: LastSpeaker | null,
  names: NameIndex,
): Speaker | null {
  const word = text.slice(pronoun.start, pronoun.end).toLowerCase();
  if (word === 'i' || word === 'we' || word === 'it') return null;
  const sex = word === 'he' ? 'm' : word === 'she' ? 'f' : null;
  const fits = (index: number): boolean => sex === null || (names.sexOf(index) ?? sex) === sex;
  const choose = (index: number, certainty: number): Speaker => ({
    name: index,
    span: spanOf(index, names),
    how: 'pronoun',
    certainty,
  });

  const own = names.people(sentenceStart, pronoun.start).find(fits);
  if (own !== undefined) return choose(own, 0.8);
  // Sentences before, nearest first: their first person, which is mostly the subject.
  for (let at = lastBefore(sentences, sentenceStart); at >= 0; at--) {
    const sentence = sentences[at];
    if (sentence === undefined || pronoun.start - sentence.end > REACH) break;
    if (last !== null && last.end > sentence.start && last.end <= pronoun.start) {
      if (last.name !== null && fits(last.name)) return choose(last.name, 0.88);
      if (last.name === null && last.span !== null)
        return { name: null, span: last.span, how: 'description', certainty: 0.8 };
    }
    const subject = names.people(sentence.start, sentence.end).find(fits);
    if (subject !== undefined) return choose(subject, 0.75);
  }
  for (const index of names.peopleBefore(pronoun.start, MOST)) {
    if (pronoun.start - (names.at(index)?.end ?? 0) > REACH) break;
    if (fits(index)) return choose(index, 0.6);
  }
  return null;
}

function spanOf(index: number, names: NameIndex): Span | null {
  const name = names.at(index);
  return name === undefined ? null : { start: name.start, end: name.end };
}

function lastBefore(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * "the official", "the minister": the nearest person before whom the text calls that, or null. Looks at the words right
 * before and after each name.
 */
export function resolveDescription(text: string, description: Span, names: NameIndex): number | null {
  const words = text.slice(description.start, description.end);
  if (!/^(?:the|his|her|their)\s/i.test(words)) return null;
  const head = /(\p{Ll}{4,})\s*$/u.exec(words)?.[1];
  if (
    head === undefined ||
    /^(?:people|report|group|company|agency|government|official|officials|source|sources)$/.test(head)
  )
    return null;
  for (const index of names.peopleBefore(description.start, MOST)) {
    const name = names.at(index);
    if (name === undefined || description.start - name.end > REACH) break;
    const around = `${text.slice(Math.max(0, name.start - 40), name.start)} ${text.slice(name.end, name.end + 60).split(/[.;]\s/)[0] ?? ''}`;
    if (around.toLowerCase().includes(head)) return index;
  }
  return null;
}
