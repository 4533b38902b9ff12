import type { Frontmatter } from '../../model/generated.ts';
import { publishedInWords } from '../content/dates.ts';
import type { RenderedDocument } from '../content/mdx/rendered.ts';
import { shortened } from '../text/shortened.ts';
import { words } from '../words/index.ts';

const MOST_DESCRIPTION = 200;

/** Where a title came from, when it is not the text's own headline. */
export function titleNote({ titleFrom }: Frontmatter): string | null {
  if (titleFrom === 'lead') return words.titleFromLead;
  if (titleFrom === 'filename') return words.titleFromFilename;
  return titleFrom === 'decision' ? words.titleFromDecision : null;
}

/** The opening of the text, for link previews. */
export function description({ blocks }: RenderedDocument): string {
  const opening =
    blocks.find(({ kind }) => kind === 'standfirst' || kind === 'paragraph' || kind === 'lines')?.text ?? '';
  const text = opening.replace(/\s+/g, ' ').trim();
  return shortened(text, MOST_DESCRIPTION);
}

/** How the document is cited when a passage is copied; the address is added in the browser. */
export function citation(front: Frontmatter): string {
  return words.citation(front.title, front.publisher ?? '', publishedInWords(front.published).text, front.seed);
}
