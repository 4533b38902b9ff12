import { twiceEncoded } from './twice.ts';

/** UTF-8 that was once read as windows-1252 and stored again: “â€™” for ’, “Ã©” for é. */
const TWICE = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œ˜“”¦¢\u009d]|Â[\u00a0-\u00bf]/gu;
const FEWEST = 3;
/** Of a text's letters beyond ASCII so many must be such pairs. */
const SHARE = 0.3;
/** A sign in the middle of a word, as lost letters and the codes of single fonts leave. */
const SIGN_IN_WORD = /\p{L}[?_[\]\\^|~0-9]\p{L}/gu;
/** The same without what stands before: found ten times as fast, and seldom there. */
const SIGN_BEFORE_LETTER = /[?_[\]\\^|~0-9](?=\p{L})/gu;
const FEWEST_SIGNS = 20;
/** In so many of the words. */
const SIGN_SHARE = 0.06;

/** An example of characters that show a text was decoded wrongly, or lost letters, before it was stored; or null. */
export function garbledSign(text: string): string | null {
  const twice = twiceEncoded(text);
  if (twice !== null) return twice;
  const pairs = text.match(TWICE);
  if (pairs !== null && pairs.length >= FEWEST) {
    const beyond = text.match(/[^\u0000-\u007f]/g)?.length ?? 0;
    if (pairs.length * 2 >= beyond * SHARE) return pairs[0] ?? null;
  }
  if ((text.match(SIGN_BEFORE_LETTER)?.length ?? 0) < FEWEST_SIGNS) return null;
  const signs = text.match(SIGN_IN_WORD);
  if (signs === null || signs.length < FEWEST_SIGNS) return null;
  const words = text.match(/\S+/g)?.length ?? 0;
  return signs.length >= words * SIGN_SHARE ? (signs[0] ?? null) : null;
}
