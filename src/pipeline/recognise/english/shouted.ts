import { PhraseTrie } from '../../../text/phraseTrie.ts';
import type { Draft } from '../claims.ts';
import type { Passage } from '../passage.ts';
import { isCapitals } from '../words.ts';

const CONFIDENCE = 0.8;
/** Names that are surer than this may be looked for in capitals. */
const SURE = 0.6;
/** The share of words in capitals that makes a headline shouted. */
const SHARE = 0.7;
const SHORTEST_SURNAME = 3;

/**
 * Names in lines of capitals ("TRUMP, KIM AGREE TO MEET"), where nothing but the rest of the document tells which words are
 * names: those it writes in small letters, and the last words of its full names of people.
 */
export function shoutedNames(passages: readonly Passage[]): Draft[] {
  const shouted = passages.filter(isShouted);
  if (shouted.length === 0) return [];
  const trie = new PhraseTrie<Pick<Draft, 'kind' | 'form'> & { readonly means?: string }>({ ignoreCase: true });
  for (const { text, names } of passages) {
    for (const name of new Set(names)) {
      if (name === undefined || name.confidence < SURE || name.form === 'demonym') continue;
      const surface = text.slice(name.start, name.end);
      if (!/\p{Ll}/u.test(surface)) continue;
      const value = { kind: name.kind, form: name.form, ...(name.means === undefined ? {} : { means: name.means }) };
      trie.add(surface, value);
      const last = surface.split(/\s+/).at(-1) ?? '';
      if (name.kind === 'person' && last.length >= SHORTEST_SURNAME) trie.add(last, value);
    }
  }
  return shouted.flatMap(({ text, block, words }) =>
    words.flatMap((word) => {
      const match = isCapitals(word) ? trie.longestAt(text, word.start, block.end) : null;
      return match === null
        ? []
        : [{ start: word.start, end: match.end, how: 'headline', confidence: CONFIDENCE, ...match.value }];
    }),
  );
}

function isShouted({ words }: Passage): boolean {
  const real = words.filter(({ isWord, text }) => isWord && /\p{L}/u.test(text));
  return real.length > 1 && real.filter(isCapitals).length >= SHARE * real.length;
}
