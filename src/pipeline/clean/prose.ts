/** A sentence that ends is text from so many words on … */
const SENTENCE_WORDS = 12;
/** … and what does not end from so many. */
const LONG_WORDS = 25;
const SHORT_SENTENCE = 4;
const HEADLINE_WORDS = 4;
const MOST_HEADLINE_WORDS = 24;
/** A last sentence and the marks after it. */
const ENDED = /[.!?…:。！？؟]["”’'»)\]*]{0,3}$/u;

/** Signs of scripts that set no space between words; two make about a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\ufffd]/gu;

/** How many words a line has, about. */
export function wordCount(words: string): number {
  return words.split(' ').length + Math.floor((words.match(UNSPACED)?.length ?? 0) / 2);
}

/** Whether a line is a finished sentence, if a short one. */
export function isSentence(words: string): boolean {
  return wordCount(words) >= SHORT_SENTENCE && ENDED.test(words);
}

/** Whether a segment (white space folded) is running text by its form: a finished sentence of some length, or a long piece. */
export function isProse(words: string): boolean {
  const count = wordCount(words);
  return count >= LONG_WORDS || (count >= SENTENCE_WORDS && ENDED.test(words));
}

/** Whether a line may be a headline by its form: several words, and no finished sentence. */
export function isLikeHeadline(words: string): boolean {
  const count = wordCount(words);
  return (
    count >= HEADLINE_WORDS &&
    count <= MOST_HEADLINE_WORDS &&
    /^[\p{L}\p{N}"'“‘«„¿¡(]/u.test(words) &&
    !/[.,;:]$/.test(words) &&
    /\p{L}{3}/u.test(words)
  );
}

/** Whether a line speaks of itself: who wrote it, or a day of a year. */
export function isOwnLine(words: string): boolean {
  return /^(?:by|von|par|por|di|door|av)\s\p{Lu}/iu.test(words) || /\b(?:1[6-9]|20)\d\d\b/.test(words);
}
