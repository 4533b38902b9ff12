import type { DocumentRecord } from '../../model/published.ts';
import { encodePath } from '../links.ts';
import { escapeHtml } from '../text/html.ts';
import { words } from '../words/index.ts';

const MOST = 50;
const STATED = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/;

/**
 * The newest documents as an Atom feed (RFC 4287). Atom wants a moment for each, so documents that state no date are
 * left out.
 * @param newest documents, newest first.
 * @param root address of the site's root, with its slash.
 */
export function atomFeed(title: string, newest: readonly DocumentRecord[], root: string): string {
  const dated = newest.flatMap((document) => {
    const stated = STATED.exec(document.published?.edtf ?? '')?.[0];
    return stated === undefined ? [] : [{ document, updated: moment(stated) }];
  });
  const updated = dated[0]?.updated ?? moment('1970');
  const entries = dated.slice(0, MOST).map((entry) => entryOf(entry.document, entry.updated, root));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${root}</id><title>${xml(title)}</title><updated>${updated}</updated>
<link href="${root}"/><link rel="self" href="${root}feed.xml"/>
${entries.join('\n')}
</feed>
`;
}

function entryOf({ url, title, publisher }: DocumentRecord, updated: string, root: string): string {
  const address = root + encodePath(url);
  const author = `<author><name>${xml(publisher ?? words.unknownPublisher)}</name></author>`;
  return `<entry><id>${address}</id><title>${xml(title)}</title><updated>${updated}</updated>${author}<link href="${address}"/></entry>`;
}

/** Text for XML: escaped, without the control characters that XML 1.0 knows no way to write. */
function xml(text: string): string {
  return escapeHtml(text).replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

function moment(date: string): string {
  const [year = '1970', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}
