import type { DocumentRecord } from '../../model/published.ts';
import { encodeAddress } from './address.ts';
import { escapeLine, link } from './markdown.ts';

/** What stands before the documents in `llms.txt` (https://llmstxt.org). `root` is put before addresses. */
export function llmsHead(title: string, description: string, root: string): string {
  const about = description === '' ? '' : `> ${escapeLine(description)}\n\n`;
  const files = ['documents', 'entities', 'mentions', 'quotes', 'dates'].map((name) =>
    link(`${name}.ndjson`, `${root}data/${name}.ndjson`),
  );
  return `# ${escapeLine(title)}\n\n${about}A collection of documents with an index of the names in them. Findings as data: ${files.join(', ')}.\n\n## Documents\n\n`;
}

/** The line of one document. */
export function llmsLine({ id, title, publisher, published }: DocumentRecord, root: string): string {
  const facts = [publisher, published?.edtf ?? null].filter((fact) => fact !== null).map(escapeLine);
  return `- ${link(title, root + encodeAddress(`text/${id}.md`))}${facts.length === 0 ? '' : `: ${facts.join(', ')}`}\n`;
}
