import type { Excerpt } from '../../model/generated.ts';
import { publishedInWords, remarkInList } from '../content/dates.ts';
import { documentAddress, documentOf } from '../content/records.ts';
import type { Link } from '../links.ts';
import { inCapitals } from '../text/capitals.ts';
import { escapeHtml, marked } from '../text/html.ts';
import { paragraphName } from '../text/paragraph.ts';
import { languageOf, sourceName, where } from './sources.ts';

/**
 * Passages in lists, as HTML. They are put together here and not by components, since a large collection has a million of them,
 * and each would cost ten times as much.
 */

/** A passage with its words marked, its paragraph as a link, and `more` there is to say (HTML). */
export function passage({ document: id, block, text, at }: Excerpt, to: Link, more = ''): string {
  const href = escapeHtml(to(documentAddress(id, block)));
  return (
    `<li class="excerpt"><a class="n" href="${href}">${escapeHtml(paragraphName(block))}</a>` +
    `<div><p${languageOf(id)} dir="auto">${marked(text, at)}</p>${more}</div></li>`
  );
}

/** The same with its document's name, for lists that are not grouped by documents. */
export function sourcedPassage(excerpt: Excerpt, to: Link): string {
  const { document: id, block } = excerpt;
  const href = escapeHtml(to(documentAddress(id, block)));
  return passage(excerpt, to, `<cite><a href="${href}">${sourceName(id)}</a></cite>`);
}

/** Passages of one document below its headline, publisher and day; `lines` are items of a list (HTML). */
export function documentGroup(id: string, lines: string, to: Link, site: URL | undefined): string {
  const document = documentOf(id);
  const title = document?.title ?? '';
  const date = publishedInWords(document?.published ?? null);
  const remark = remarkInList(date);
  return (
    `<div class="doc"><h3${inCapitals(title) ? ' class="caps"' : ''} dir="auto">` +
    `<a href="${escapeHtml(to(documentAddress(id)))}">${escapeHtml(document === undefined ? id : title)}</a></h3>` +
    `<div class="kick">${document?.publisher ? `<span>${escapeHtml(document.publisher)}</span>` : ''}` +
    `<span${date.certain ? '' : ' class="uncertain"'}>${escapeHtml(date.text)}</span>` +
    `${remark === '' ? '' : `<span class="soft">${escapeHtml(remark)}</span>`}${where(documentAddress(id), site)}</div>` +
    `<ol class="plain">${lines}</ol></div>`
  );
}
