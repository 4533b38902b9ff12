import type { Span } from '../../../model/span.ts';
import type { Passage } from '../passage.ts';

/** Stock exchanges before the letters under which they trade a share. */
const EXCHANGE =
  /^(?:NYSE|NASDAQ|Nasdaq|AMEX|LSE|TSX|TSXV|ASX|JSE|HKEX|HKSE|SGX|NSE|BSE|OTC|OTCBB|OTCQB|OTCQX|AIM|CSE|FWB|MTA|KOSPI)$/;
/** Words in small letters that initials may stand for. */
const REACH = 6;

/**
 * Initials in brackets that name no body: the letters of a share ("NYSE: HSI"), and those of common words right before them
 * ("methyl isocyanate (MIC)"). Wherever the document has such letters, they are no name.
 */
export function commonInitials(passages: readonly Passage[]): Span[] {
  const common = new Set<string>();
  for (const { words, names } of passages)
    words.forEach(({ text }, at) => {
      if (names[at]?.kind !== 'organization' || !/^\p{Lu}[\p{L}\p{N}-]{1,7}$/u.test(text)) return;
      const bracketed = words[at - 1]?.text === '(' && words[at + 1]?.text === ')';
      const traded = words[at - 1]?.text === ':' && EXCHANGE.test(words[at - 2]?.text ?? '');
      if (
        traded ||
        (bracketed && spells(text.toLowerCase(), smallWords(words.slice(Math.max(0, at - 1 - REACH), at - 1))))
      )
        common.add(text);
    });
  if (common.size === 0) return [];
  return passages.flatMap(({ words, names }) =>
    words.filter((word, at) => common.has(word.text) && names[at]?.start === word.start && names[at]?.end === word.end),
  );
}

/** The words in small letters that end the list, in order. */
function smallWords(words: Passage['words']): string[] {
  const small: string[] = [];
  for (const word of [...words].reverse()) {
    if (word.text === '-') continue;
    if (!word.isWord || word.capital) break;
    small.unshift(word.low);
  }
  return small;
}

const SMALL = /^(?:of|and|the|for|in|to)$/;

/** Whether the letters stand in the last of the words in their order, each word beginning with one of them. */
function spells(letters: string, words: readonly string[]): boolean {
  return words.some((_, first) => {
    // How many letters may be used up after each word: any that stand in it in order, from its first on.
    let used = new Set([0]);
    for (const word of words.slice(first)) {
      const next = new Set(SMALL.test(word) ? used : []);
      for (const at of used) if (word.charAt(0) === letters.charAt(at)) takeFrom(word, letters, at, next);
      used = next;
    }
    return used.has(letters.length);
  });
}

function takeFrom(word: string, letters: string, from: number, used: Set<number>): void {
  let at = from;
  for (const letter of word) if (at < letters.length && letter === letters.charAt(at)) used.add(++at);
}
