import type { Facts, Sentence } from '../model/facts.ts';

/**
 * Puts facts into less memory, one document after the other: texts that come again (reasons above all) are held once
 * for the whole collection, a sentence that holds a name and a date is one sentence, and hashes take four bytes. What they say
 * stays the same.
 */
export function factsPacker(): (facts: Facts) => Facts {
  const texts = new Map<string, string>();
  const once = (text: string): string => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, text);
    return text;
  };
  return (facts) => {
    const sentences = new Map(facts.sentences.map((sentence) => [sentence.start, sentence]));
    const same = (sentence: Sentence): Sentence => {
      const known = sentences.get(sentence.start);
      return known?.end === sentence.end && known.block === sentence.block ? known : sentence;
    };
    return {
      ...facts,
      links: facts.links.map((link) => ({ ...link, rule: once(link.rule), reason: once(link.reason) })),
      dateSentences: facts.dateSentences.map(same),
      recogniser: once(facts.recogniser),
      shingles: packed(facts.shingles),
    };
  };
}

/** Beyond this a place in a text does not fit; such a text is left as it is. */
const MOST = 2 ** 32 - 1;

function packed(numbers: ArrayLike<number>): ArrayLike<number> {
  for (let at = 0; at < numbers.length; at++) if ((numbers[at] ?? 0) > MOST || (numbers[at] ?? 0) < 0) return numbers;
  return Uint32Array.from(numbers);
}
