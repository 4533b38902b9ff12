import type { Cue } from './cues.ts';
import type { Speaker } from './who.ts';
import { type Masked, REACH } from './attribution.ts';
import type { NameIndex } from './names.ts';

/** `," X said, Tass reported`; `," X said, according to the BBC`: the organization that passes the words on, or null. */
export function goBetweenAfter(
  rest: string,
  from: number,
  cue: Cue,
  speaker: Speaker,
  names: NameIndex,
): number | null {
  const tail = rest.slice(cue.end);
  const match =
    /,\s+according to\s/u.exec(tail) ?? /,\s+(?:as\s)?[^,.]{2,50}\s(?:reported|reports|quoted|cited)\b/u.exec(tail);
  if (match === null) return null;
  const start = from + cue.end + match.index;
  const agency = names
    .speakers(start, start + match[0].length + 50)
    .find((index) => index !== speaker.name && names.at(index)?.kind === 'organization');
  return agency ?? null;
}

/**
 * Who quoted the speaker of `," X was quoted as saying`: named here ("was quoted by Tass as saying"), or in the sentence
 * before ("Tass cited Mr Lavrov as saying"); null where nobody is.
 */
export function quotedBy(
  masked: Masked,
  wordsStart: number,
  from: number,
  rest: string,
  names: NameIndex,
): number | null {
  const by = /\bby\s/.exec(rest);
  if (by !== null) {
    const here = names.speakers(from + by.index, from + by.index + 60)[0];
    if (here !== undefined) return here;
  }
  const start = Math.max(masked.base, wordsStart - REACH);
  const lead = masked.text.slice(start - masked.base, wordsStart - masked.base);
  const cited = /\b(?:cited|quoted|reported|reports)\b/.exec(lead);
  if (cited === null) return null;
  const before = names.speakers(start, start + cited.index).filter((index) => names.at(index)?.kind !== 'person');
  return before.at(-1) ?? null;
}
