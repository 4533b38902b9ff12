import type { QuoteView } from '../../model/generated.ts';
import { documentAddress, documentOf, entityAddress, entityOf } from '../content/records.ts';
import { KIND_CLASS } from '../../mdx/inline.ts';
import type { Link } from '../links.ts';
import { escapeHtml } from '../text/html.ts';
import { words } from '../words/index.ts';

/** The notes in the margin beside a paragraph: who speaks in it, and where else the words stand. HTML. */
export function speakerNotes(quotes: readonly QuoteView[], to: Link): string {
  const notes = new Map<string, { quote: QuoteView; variants: string[] }>();
  for (const quote of quotes) {
    const key = `${quote.speaker ?? ''}\0${quote.speaker === null ? (quote.speakerText ?? '') : ''}\0${quote.reportedBy ?? ''}`;
    const note = notes.get(key);
    if (note === undefined) notes.set(key, { quote, variants: [...quote.variants] });
    else for (const variant of quote.variants) note.variants.push(variant);
  }
  return [...notes.values()]
    .map(({ quote, variants }) => `<p>${who(quote, to)}${elsewhere(variants, to)}</p>`)
    .join('');
}

/** The speaker as a link to the card, or what the text calls the unnamed one. HTML. */
export function who(quote: QuoteView, to: Link): string {
  const reported =
    quote.reportedBy === null
      ? ''
      : `, ${words.reportedBy} ${entityLink(quote.reportedBy, to) ?? escapeHtml(quote.reportedBy)}`;
  const named = quote.speaker === null ? null : entityLink(quote.speaker, to);
  if (named !== null) return named + reported;
  if (quote.speakerText === null) return `<i>${words.speakerUnknown}</i>${reported}`;
  return `${escapeHtml(quote.speakerText)} <i>(${words.speakerUnnamed})</i>${reported}`;
}

/** A link to an entity's card in the underline of its kind, or null when there is none. HTML. */
export function entityLink(id: string, to: Link): string | null {
  const entity = entityOf(id);
  if (entity === undefined) return null;
  return `<a class="${KIND_CLASS[entity.kind]}" href="${escapeHtml(to(entityAddress(entity)))}">${escapeHtml(entity.name)}</a>`;
}

function elsewhere(variants: readonly string[], to: Link): string {
  const byDocument = new Map(
    variants.map((id) => [id.slice(0, id.lastIndexOf('#')), id.slice(id.lastIndexOf('#') + 1)]),
  );
  const links = [...byDocument].slice(0, 3).map(([id, anchor]) => {
    const { publisher, title } = documentOf(id) ?? { publisher: null, title: id };
    return `<a href="${escapeHtml(to(documentAddress(id, anchor)))}" title="${escapeHtml(title)}">${escapeHtml(publisher ?? title)}</a>`;
  });
  if (links.length === 0) return '';
  const more = byDocument.size > links.length ? ` ${words.andMore(byDocument.size - links.length)}` : '';
  return `<span>${words.otherWording} ${links.join(', ')}${more}</span>`;
}
