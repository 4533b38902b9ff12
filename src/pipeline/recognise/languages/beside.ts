import { honorificsOf } from '../../../knowledge/honorifics.ts';
import { PARTICLES } from '../../../knowledge/particles.ts';
import type { Block } from '../../../model/document.ts';
import { PhraseTrie } from '../../../text/phraseTrie.ts';
import type { Draft } from '../claims.ts';
import type { Word } from '../words.ts';

/** A title before a name leaves little doubt, but the end of the name may be taken too far. */
const CONFIDENCE = 0.85;
const MOST_WORDS = 4;

const tries = new Map<string, PhraseTrie<true>>();

/** Names with a capital after a title or form of address of the language: "Frau Merkel", "г-н Иванов", "pan Jan Novák". */
export function namesAfterTitles(text: string, blocks: readonly Block[], words: readonly (readonly Word[])[], language: string): Draft[] {
  const trie = titlesOf(language);
  return blocks.flatMap((block, index) => inBlock(text, block, words[index] ?? [], trie));
}

function inBlock(text: string, block: Block, words: readonly Word[], trie: PhraseTrie<true>): Draft[] {
  const found: Draft[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !word.isWord) continue;
    const title = trie.longestAt(text, word.start, block.end);
    if (title === null) continue;
    while (at + 1 < words.length && (words[at + 1]?.start ?? block.end) < title.end) at++;
    const name = capitalised(words, at + 1);
    if (name === null || trie.longestAt(text, name.start, name.end)?.end === name.end) continue;
    found.push({ ...name, kind: 'person', form: 'name', how: 'honorific', confidence: CONFIDENCE });
  }
  return found;
}

/** The run of words with capitals that begins at `first`, with the particles inside it. */
function capitalised(words: readonly Word[], first: number): { start: number; end: number } | null {
  const head = words[first];
  if (head === undefined || !head.spaced || !(head.capital || PARTICLES.has(head.low))) return null;
  let end = -1;
  for (let at = first, count = 0; at < words.length && count < MOST_WORDS; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (word.capital) {
      end = word.end;
      count++;
    } else if (!(word.text === '-' && !word.spaced) && !PARTICLES.has(word.low)) break;
  }
  return end < 0 ? null : { start: head.start, end };
}

function titlesOf(language: string): PhraseTrie<true> {
  const known = tries.get(language);
  if (known !== undefined) return known;
  const trie = new PhraseTrie<true>();
  for (const title of honorificsOf(language).before) {
    trie.add(title, true);
    trie.add(title.charAt(0).toUpperCase() + title.slice(1), true);
  }
  tries.set(language, trie);
  return trie;
}
