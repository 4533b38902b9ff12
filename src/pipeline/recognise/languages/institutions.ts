import { foreignInstitutions } from '../../../knowledge/foreignInstitutions.ts';
import type { Block } from '../../../model/document.ts';
import { PhraseTrie, isWordStart } from '../../../text/phraseTrie.ts';
import type { Draft } from '../claims.ts';

const CONFIDENCE = 0.85;
const tries = new Map<string, PhraseTrie<string>>();

/** Parliaments, courts, unions and the like that everybody knows in a language: "Bundesverfassungsgericht", "l’Union européenne". */
export function institutionsIn(text: string, blocks: readonly Block[], language: string): Draft[] {
  const trie = trieOf(language);
  const found: Draft[] = [];
  for (const block of blocks) {
    for (let at = block.start; at < block.end; at++) {
      const match = isWordStart(text, at) ? trie.longestAt(text, at, block.end) : null;
      if (match === null) continue;
      found.push({
        start: at,
        end: match.end,
        kind: 'organization',
        form: 'name',
        how: 'gazetteer',
        confidence: CONFIDENCE,
        means: match.value,
      });
      at = match.end - 1;
    }
  }
  return found;
}

function trieOf(language: string): PhraseTrie<string> {
  const known = tries.get(language);
  if (known !== undefined) return known;
  const trie = new PhraseTrie<string>();
  for (const { name, means } of foreignInstitutions(language)) trie.add(name, means);
  tries.set(language, trie);
  return trie;
}
