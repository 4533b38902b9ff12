import type { Span } from '../../../model/span.ts';
import { Cues } from './cues.ts';
import { makeDraft } from './draft.ts';
import type { Evidence } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import { Memory } from './memory.ts';
import { Phrases } from './phrases.ts';
import type { Vocabulary } from './words.ts';

/** Analyses a document as far as the first pass needs it. */
export function analyse(text: string, blocks: readonly Span[], lexicon: Lexicon, vocabulary: Vocabulary): Evidence {
  const draft = makeDraft(text, blocks, vocabulary);
  const phrases = new Phrases(draft);
  return { draft, memory: new Memory(draft), phrases, cues: new Cues(draft, phrases), lexicon };
}
