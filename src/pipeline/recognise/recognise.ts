import type { Document } from '../../model/document.ts';
import type { Name, Role } from '../../model/mention.ts';
import type { WatchList } from '../../model/watchList.ts';
import { recogniseEnglish } from './english/english.ts';
import { describe } from './languages/describe.ts';
import { recogniseOther } from './languages/other.ts';
import { watched } from './watchList.ts';

/** The names of one document and what it says of their bearers. */
export interface Recognised {
  /** In text order, never overlapping, none across a block or in page furniture; `text.slice(start, end)` is each one's text. */
  readonly names: readonly Name[];
  readonly roles: readonly Role[];
  /** In words, for the page's foot. */
  readonly recogniser: string;
}

/**
 * Finds the people, organizations, places and events that a document names, and the roles it gives them. English gets the
 * trained tagger and rules, other languages lists and titles; an editor's watch list outranks both. Pure and linear.
 */
export function recognise(text: string, document: Document, watch: WatchList): Recognised {
  const blocks = document.blocks.filter(({ kind }) => kind !== 'furniture');
  const english = /^(?:en|und)(?:-|$)/.test(document.language);
  const fixed = watched(text, blocks, watch);
  const { drafts, roles } = english
    ? recogniseEnglish(text, blocks, document, fixed)
    : { drafts: recogniseOther(text, blocks, document.language, fixed), roles: [] };
  const names = drafts.map((draft) => ({ ...draft, text: text.slice(draft.start, draft.end) }));
  return { names, roles, recogniser: describe(document.language, watch.length > 0) };
}
