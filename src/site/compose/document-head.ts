import type { Frontmatter } from '../../model/generated.ts';
import { publishedInWords } from '../content/dates.ts';
import type { RenderedDocument } from '../../mdx/rendered.ts';
import { shortened } from '../text/shortened.ts';
import { words } from '../words/index.ts';

const MOST_DESCRIPTION = 200;
const MOST_LABEL = 80;
const LABEL_WORDS = 6;

/** Where a title came from, when it is not the text's own headline. */
export function titleNote({ titleFrom }: Frontmatter): string | null {
  if (titleFrom === 'lead') return words.titleFromLead;
  if (titleFrom === 'filename') return words.titleFromFilename;
  return titleFrom === 'decision' ? words.titleFromDecision : null;
}

/** The opening of the text, for lists and link previews; its first line where it has labels only. */
export function description({ blocks }: RenderedDocument): string {
  let first: string | undefined;
  for (const { kind, text: raw } of blocks) {
    if (kind !== 'standfirst' && kind !== 'paragraph' && kind !== 'lines') continue;
    const text = raw.replace(/\s+/g, ' ').trim();
    if (kind === 'standfirst' || !isLabel(text)) return shortened(text, MOST_DESCRIPTION);
    first ??= text;
  }
  return shortened(first ?? '', MOST_DESCRIPTION);
}

/** A few words without a full stop are an author, a rubric or a date, whatever the text was taken for. */
function isLabel(text: string): boolean {
  return text.length <= MOST_LABEL && text.split(' ').length <= LABEL_WORDS && !/[.!?…。！？]["'”’»)]*$/.test(text);
}

/** How the document is cited when a passage is copied; the address is added in the browser. */
export function citation(front: Frontmatter): string {
  return words.citation(front.title, front.publisher ?? '', publishedInWords(front.published).text, front.seed);
}
