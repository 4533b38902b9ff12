import { ALPHABETS, COMMON } from './alphabets.ts';

/** How much a decoded text looks unlike writing. */
export interface Look {
  /** Cost for each character beyond ASCII: 0 for a text whose letters all belong together. */
  readonly cost: number;
  /** Characters beyond ASCII that were looked at, and how many different letters were among them. */
  readonly seen: number;
  readonly different: number;
}

const REPLACED = 12;
const CONTROL = 10;
/** A sign in the middle of a word ("g³ówny"). */
const SIGN_IN_WORD = 4;
/** A letter beside one of another script. */
const MIXED = 5;
/** A letter of another script with no neighbour of its own: rare but for small words. */
const ALONE = 1;
/** A digit in the middle of a word, as the codes of single fonts give. */
const DIGIT_IN_WORD = 3;
/** A capital after a small letter, as the wrong Cyrillic table gives. */
const CAPITAL_INSIDE = 2;
/** A letter that the best alphabet does not have. */
const STRANGER = 1;
/** A rare sign where letters are expected. */
const ODD_SIGN = 0.6;

const LETTER = /\p{L}|\p{M}/u;
const LATIN = /\p{Script=Latin}/u;
/** Signs that ordinary texts hold outside words. */
const PLAIN_SIGN = /[\u00a0‘’“”„‚«»–—…·•©®™°§£€¥¿¡№\u00ad‹›×½¼¾²³ºª±†‡、。「」『』・]/u;

/**
 * Look at a text as a reader does: do its letters belong together? Counts signs inside words, letters of several scripts side
 * by side, capitals inside words, and letters that no one alphabet holds. Linear.
 */
export function look(text: string, script: RegExp): Look {
  let cost = 0;
  let seen = 0;
  let foreign = 0;
  let common = 0;
  const letters = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    seen++;
    const char = text.charAt(at);
    const before = at > 0 ? text.charAt(at - 1) : ' ';
    const after = at + 1 < text.length ? text.charAt(at + 1) : ' ';
    if (code === 0xfffd) cost += REPLACED;
    else if (code < 0xa0) cost += CONTROL;
    else if (LETTER.test(char)) {
      if (script.test(char) || /\p{M}/u.test(char)) {
        if (LATIN.test(char)) letters.set(char, (letters.get(char) ?? 0) + 1);
        else {
          foreign++;
          if (COMMON.has(char.toLowerCase())) common++;
          if (isStranger(before) || isStranger(after)) cost += MIXED;
          if (!LETTER.test(before) && !LETTER.test(after)) cost += ALONE;
          if (/\d/.test(after) && LETTER.test(text.charAt(at + 2))) cost += DIGIT_IN_WORD;
        }
        if (/\p{Lu}/u.test(char) && /\p{Ll}/u.test(before)) cost += CAPITAL_INSIDE;
      } else cost += MIXED;
    } else if (LETTER.test(before) && LETTER.test(after) && !/[’‘·\u00ad–—-]/.test(char)) cost += SIGN_IN_WORD;
    else if (!PLAIN_SIGN.test(char)) cost += ODD_SIGN;
  }
  cost += strangers(letters);
  // In every such language the common letters are well over a third of all.
  if (foreign > 0) cost += Math.max(0, 0.45 - common / foreign) * foreign * 3;
  if (foreign === 0 && isCrowded(text, letters)) cost += seen;
  return { cost: seen === 0 ? 0 : cost / seen, seen, different: letters.size };
}

/** How many letters the alphabet that fits best does not have. */
function strangers(letters: ReadonlyMap<string, number>): number {
  let least = Infinity;
  for (const alphabet of ALPHABETS) {
    let outside = 0;
    for (const [letter, count] of letters) if (!alphabet.letters.has(letter)) outside += count;
    // The alphabet of all Western letters fits much by chance.
    const chance = alphabet.language === 'general' ? 0.35 : 0;
    let total = outside * STRANGER;
    if (chance > 0) for (const [letter, count] of letters) if (alphabet.letters.has(letter)) total += count * chance;
    least = Math.min(least, total);
  }
  return letters.size === 0 ? 0 : least;
}

/** Whether a letter is an ASCII letter that is no look-alike of one in another script: typists mix those. */
function isStranger(char: string): boolean {
  return /[bdf-gl-nqruvwzDFGILNQRUVWZ]/.test(char);
}

/** More than this share of letters beyond ASCII is in no language of Latin letters. */
const CROWDED = 0.45;

function isCrowded(text: string, letters: ReadonlyMap<string, number>): boolean {
  let beyond = 0;
  for (const count of letters.values()) beyond += count;
  return beyond > CROWDED * (beyond + (text.match(/[A-Za-z]/g)?.length ?? 0));
}
