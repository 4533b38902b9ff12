import type { QuoteView } from '../../model/generated.ts';
import { documentAddress } from '../content/records.ts';
import type { Link } from '../links.ts';
import { escapeHtml } from '../text/html.ts';
import { languageOf, sourceLink, where } from './sources.ts';
import { who } from './speakers.ts';

/** How a speech is shown in a list. */
interface Showing {
  /** The words with marks in them (HTML), in place of the plain ones. */
  readonly html?: string;
  /** Names the speaker too. */
  readonly speaker?: boolean;
  /** Its address in letters too, on paper: the site's address, where known. */
  readonly paper?: { readonly site: URL | undefined };
}

/** One speech in a list: the words, the speaker, the document and paragraph. HTML. */
export function speech(quote: QuoteView, to: Link, { html, speaker = false, paper }: Showing = {}): string {
  const { document, block } = quote;
  const anchor = quote.id.slice(quote.id.lastIndexOf('#') + 1);
  return (
    `<li class="speech"><blockquote${languageOf(document)} dir="auto"><p>${html ?? escapeHtml(quote.text)}</p></blockquote>` +
    `<p class="soft">${speaker ? `<span>${who(quote, to)}, </span>` : ''}${sourceLink(document, anchor, block, to)}` +
    `${paper === undefined ? '' : where(documentAddress(document, block), paper.site)}</p></li>`
  );
}
