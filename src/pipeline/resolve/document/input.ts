import type { Block } from '../../../model/document.ts';
import type { Sentence } from '../../../model/facts.ts';
import type { Name, Role } from '../../../model/mention.ts';

/** What within-document resolution looks at. */
export interface ResolveInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In text order. */
  readonly names: readonly Name[];
  readonly roles: readonly Role[];
  readonly sentences: readonly Sentence[];
  /** For each name: the index of its sentence. */
  readonly sentenceOf: readonly number[];
}
