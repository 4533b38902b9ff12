import { KIN } from '../../../knowledge/kin.ts';
import type { Draft } from '../claims.ts';
import type { Passage } from '../passage.ts';
import { isCapitals, type Word } from '../words.ts';

const CONFIDENCE = 0.85;
/** What may stand after the name of a relative between commas: "a son, Luka, and" but not "her husband, Texas governor". */
const END = /^(?:[,.;)]|and|who|whom|whose)$/;

/**
 * People who are told by their kin, where the name is a place's or a firm's as well: "a son, Luka", "her sister Florence". Names of
 * one word only, and only after words for kin that tell the sex: a "parent" or a "partner" is a firm as often.
 */
export function relatives({ words, names }: Passage): Draft[] {
  const found: Draft[] = [];
  words.forEach((word, at) => {
    const name = names[at];
    if (name === undefined || (name.kind !== 'place' && name.kind !== 'organization') || name.form !== 'name') return;
    if (name.start !== word.start || name.end !== word.end || isCapitals(word)) return;
    const parted = words[at - 1]?.text === ',';
    const kin = words[parted ? at - 2 : at - 1];
    const sex = kin === undefined || kin.capital ? undefined : KIN.get(kin.low);
    if (sex === undefined || sex === 'x' || !standsAlone(words[at + 1], parted)) return;
    found.push({ start: name.start, end: name.end, kind: 'person', form: 'name', how: 'cue', confidence: CONFIDENCE });
  });
  return found;
}

function standsAlone(after: Word | undefined, parted: boolean): boolean {
  if (after === undefined) return true;
  return parted ? END.test(after.low === '' ? after.text : after.low) : !after.capital && after.text !== '-';
}
