import { hashText } from '../tagger/hash.ts';
import { loadNameLists } from '../tagger/lists.ts';
import { loadModel } from '../tagger/tagger.ts';

/** Where the lexicon packs the sense of a word as a verb. */
const VERB_SENSE = 0xf << 5;

/** Whether a word of a headline can be a verb ("Oust", "Acquires") and is nobody's given name. */
export function isVerb(word: string): boolean {
  const low = word.toLowerCase();
  if (!/^\p{Ll}{3,}$/u.test(low) || loadNameLists()(word, 'given')) return false;
  const { lexicon } = loadModel();
  const stems = [low, low.replace(/s$/, ''), low.replace(/es$/, '')];
  return stems.some((stem) => (lexicon.word(stem, hashText(stem)) & VERB_SENSE) !== 0);
}
