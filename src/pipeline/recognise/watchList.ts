import type { Block } from '../../model/document.ts';
import type { Kind } from '../../model/kind.ts';
import type { WatchList } from '../../model/watchList.ts';
import { PhraseTrie, isWordStart } from '../../text/phraseTrie.ts';
import type { Draft } from './claims.ts';

const built = new WeakMap<WatchList, PhraseTrie<Kind>>();

/** The names an editor wants found, wherever they stand as whole words, in the case they are written in. */
export function watched(text: string, blocks: readonly Block[], watch: WatchList): Draft[] {
  if (watch.length === 0) return [];
  const trie = trieOf(watch);
  const found: Draft[] = [];
  for (const block of blocks) {
    for (let at = block.start; at < block.end;) {
      const match = isWordStart(text, at) ? trie.longestAt(text, at, block.end) : null;
      if (match !== null)
        found.push({ start: at, end: match.end, kind: match.value, form: 'name', how: 'watch-list', confidence: 1 });
      at = match?.end ?? at + 1;
    }
  }
  return found;
}

/** One list serves all the documents of a build: it is prepared once. */
function trieOf(watch: WatchList): PhraseTrie<Kind> {
  const known = built.get(watch);
  if (known !== undefined) return known;
  const trie = new PhraseTrie<Kind>();
  for (const { name, kind, aliases } of watch) for (const form of [name, ...aliases]) trie.add(form, kind);
  built.set(watch, trie);
  return trie;
}
