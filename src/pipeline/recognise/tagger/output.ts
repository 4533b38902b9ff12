import type { Span } from '../../../model/span.ts';
import type { Draft } from './draft.ts';
import { CASE } from './words.ts';

/**
 * Offsets of a name given in words. A dot after a single letter that ends a name belongs to the sentence ("Group F.")
 * unless the letter is an initial of a longer abbreviation ("U.S.").
 */
export function nameSpan(draft: Draft, name: { readonly first: number; readonly end: number }): Span {
  const start = draft.start[name.first]!;
  const end = draft.end[name.end - 1]!;
  const last = draft.words[name.end - 1]!;
  const isLetter = name.end - name.first > 1 && last.case === CASE.initials && end - draft.start[name.end - 1]! === 2;
  const endsSentence = isLetter && draft.words[name.end - 2]!.case === CASE.capital;
  return { start, end: endsSentence ? end - 1 : end };
}
