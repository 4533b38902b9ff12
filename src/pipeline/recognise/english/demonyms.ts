import { KNOWN_PLACES } from '../../../knowledge/countries.ts';
import { PhraseTrie } from '../../../text/phraseTrie.ts';
import type { Draft } from '../claims.ts';
import type { Passage } from '../passage.ts';
import { isCapitals, type Word } from '../words.ts';

/** A list decides, so what is wrong is mostly a name that the tagger missed ("Roman Polanski", "German Gref"). */
const CONFIDENCE = { plural: 0.97, adjective: 0.94, shared: 0.8 } as const;

const trie = new PhraseTrie<{ readonly means: string; readonly shared: boolean }>({ ignoreCase: true });
/** Demonyms that are given names, family names, languages of art or dishes more often than a people. */
const MISLEADING = new Set('jordan chad israel georgia holland hamburger hamburgers berliner frankfurter wiener bologna scouse geordie celtic caucasian caucasians polish'.split(' '));
for (const { name, demonyms } of KNOWN_PLACES) {
  for (const demonym of demonyms) trie.add(demonym, { means: name, shared: MISLEADING.has(demonym.toLowerCase()) });
}

const LANGUAGE_BEFORE = new Set('speak speaks spoke spoken speaking translated translate translates learn learns learning learned teach teaches taught fluent'.split(' '));
const LANGUAGE_AFTER = new Set('language languages speaker speakers speaking dictionary translation translations lessons dialect alphabet'.split(' '));
/** "in French": the language, unless a noun follows. */
const IN = new Set(['in', 'into', 'from']);
const NO_NOUN = /^(?:[.,;:!?)"”’]|and|or|but|as|is|was|at|on|to|with|by|for|because|when|while|he|she|they|that|who)$/;
/** "inter-Korean", "trans-Siberian": the prefix makes another word. */
const PREFIXES = new Set(['inter', 'trans', 'pan', 'intra', 'cross', 'indo', 'sino', 'anglo', 'franco', 'russo', 'afro', 'austro']);

/** Adjectives of places and words for their people: "North Korean", "Texans", "European". Languages are left out. */
export function demonymsIn({ text, block, words }: Passage): Draft[] {
  const found: Draft[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !word.capital) continue;
    const match = trie.longestAt(text, word.start, block.end);
    if (match === null) continue;
    let next = at + 1;
    while (next < words.length && (words[next]?.start ?? block.end) < match.end) next++;
    if (isPeople(words, at, next)) {
      const { means, shared } = match.value;
      const confidence = shared ? CONFIDENCE.shared : /s$/.test(text.charAt(match.end - 1)) ? CONFIDENCE.plural : CONFIDENCE.adjective;
      found.push({ start: word.start, end: match.end, kind: 'place', form: 'demonym', how: 'demonym', confidence, means });
    }
    at = next - 1;
  }
  return found;
}

/** Whether the demonym at `first` to `next` speaks of a place or people, not of a language, a name or a compound of its own. */
function isPeople(words: readonly Word[], first: number, next: number): boolean {
  const before = words[first - 1];
  const after = words[next];
  const word = words[first];
  if (word === undefined) return false;
  if (before?.text === '-' && !word.spaced && PREFIXES.has(words[first - 2]?.low ?? '')) return false;
  if (after?.text === '-' && !after.spaced && LANGUAGE_AFTER.has(words[next + 1]?.low ?? '')) return false;
  if (LANGUAGE_BEFORE.has(before?.low ?? '') || LANGUAGE_AFTER.has(after?.low ?? '')) return false;
  if (IN.has(before?.low ?? '') && (after === undefined || NO_NOUN.test(after.low)) && !word.low.endsWith('s')) return false;
  return !(word.text === 'POLISH' || (word.low === 'polish' && isCapitals(word)));
}
