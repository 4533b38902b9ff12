import type { Facts, Sentence } from '../model/facts.ts';

/**
 * Puts facts into less memory, one document after the other: texts that come again (reasons above all) are held once
 * for the whole collection, and a sentence that holds a name and a date is one sentence. What they say stays the same.
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
    };
  };
}
