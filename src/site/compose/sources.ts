import { documentAddress, documentOf } from '../content/records.ts';
import { type Link, siteAddress } from '../links.ts';
import { escapeHtml } from '../text/html.ts';
import { paragraphName } from '../text/paragraph.ts';
import { shortened } from '../text/shortened.ts';

/** Characters in all, so that it stands on one line of a phone with the paragraph's number. */
const MOST = 40;
const LEAST_OF_TITLE = 20;

/** What a passage's source is called in a line below it: the publisher, if known, and the beginning of the document's title. HTML. */
export function sourceName(id: string): string {
  const document = documentOf(id);
  const publisher = document?.publisher ?? '';
  const left = publisher === '' ? MOST : Math.max(LEAST_OF_TITLE, MOST - publisher.length);
  const named = publisher === '' ? '' : `<bdi>${escapeHtml(publisher)}</bdi>, `;
  return `${named}<bdi>${escapeHtml(shortened(document?.title ?? id, left))}</bdi>`;
}

/** A link to a paragraph by its source's name and its own. HTML. */
export const sourceLink = (id: string, anchor: string, block: string, to: Link): string =>
  `<a href="${escapeHtml(to(documentAddress(id, anchor)))}">${sourceName(id)} ${escapeHtml(paragraphName(block))}</a>`;

/** An address in letters, for paper: in full where the site's own is known, else below the site's folder. HTML. */
export const where = (path: string, site: URL | undefined): string =>
  `<span class="paper where">${escapeHtml(siteAddress(site, path) ?? path)}</span>`;

/** The attribute that says in which language a document's words are, where that is known. */
export function languageOf(id: string): string {
  const language = documentOf(id)?.language ?? 'und';
  return language === 'und' ? '' : ` lang="${escapeHtml(language)}"`;
}
