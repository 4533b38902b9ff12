import type { DocumentRecord } from '../../../model/published.ts';
import { VERSION } from '../../../model/version.ts';
import { datingOf } from './dates.ts';
import { countForbidden, element } from './xml.ts';

/** The TEI header: what the document is, where it came from, and what this encoding did to it. */
export function headerOf(document: DocumentRecord, text: string, project: string): string {
  const { title, byline, publisher, published, seed, sha256, language } = document;
  // A title made by the program, and a date it inferred, are not the document's own.
  const own = ['headline', 'metadata'].includes(document.titleFrom) ? {} : { type: 'supplied' };
  const date = published?.edtf ?? null;
  const dated = element('date', date, { ...datingOf(date, 1), cert: published?.from === 'text' ? null : 'medium' });
  const bibl = [
    element('title', title, own),
    element('author', byline),
    element('publisher', publisher),
    dated,
    element('idno', seed, { type: 'file' }),
    element('idno', sha256, { type: 'sha256' }),
  ];
  return [
    '<teiHeader>',
    `<fileDesc><titleStmt>${element('title', title, own) || '<title/>'}${element('author', byline)}</titleStmt>`,
    `<publicationStmt>${element('p', `Part of the collection “${project}”; made by Backmatter from the file named below.`)}</publicationStmt>`,
    `<sourceDesc><bibl>${bibl.join('')}</bibl></sourceDesc></fileDesc>`,
    `<encodingDesc><appInfo><application ident="backmatter" version="${VERSION}"><label>Backmatter</label></application></appInfo>`,
    `<editorialDecl>${element('p', practice(text))}</editorialDecl></encodingDesc>`,
    `<profileDesc><langUsage><language ident="${/^[A-Za-z0-9-]+$/.test(language) ? language : 'und'}"/></langUsage></profileDesc>`,
    '</teiHeader>',
  ].join('\n');
}

function practice(text: string): string {
  const replaced = countForbidden(text);
  const said =
    'The text of the body is that of the file, white space included. Names, speech and dates were found by a program; ' +
    'a name without ref is left open, cert says how sure the program is, and when stands only where a date is certain.';
  return replaced === 0
    ? said
    : `${said} Characters that XML cannot hold, ${replaced} in number, are replaced by U+FFFD.`;
}
