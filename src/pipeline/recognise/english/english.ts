import type { Block } from '../../../model/document.ts';
import type { Role } from '../../../model/mention.ts';
import { Claims, type Draft } from '../claims.ts';
import { loadTagger } from '../tagger/tagger.ts';
import { wordsOf } from '../words.ts';
import { demonymsIn } from './demonyms.ts';

/** Names and roles in English: the tagger's names, then what rules repair and add. */
export function recogniseEnglish(text: string, blocks: readonly Block[]): { drafts: readonly Draft[]; roles: readonly Role[] } {
  const claims = new Claims();
  claims.fill(loadTagger().tag(text, blocks).map((name) => ({ ...name, form: 'name' as const })));
  for (const block of blocks) {
    const words = wordsOf(text, block);
    claims.fill(demonymsIn(text, block, words));
  }
  return { drafts: claims.names, roles: [] };
}
