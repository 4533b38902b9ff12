import type { BlockRecord } from '../../model/published.ts';
import { foldSpace } from '../../text/space.ts';
import { encodeAddress, rootFrom } from './address.ts';
import type { Entities, Findings } from './findings.ts';

/** A document as Markdown (CommonMark): what it is, its text without page furniture, and links to the names in it. */
export function markdownOf(findings: Findings, entities: Entities): string {
  const { document, blocks, mentions, text } = findings;
  const root = rootFrom(`text/${document.id}.md`);
  const facts = [document.publisher, document.byline, document.published?.edtf ?? null].filter((fact) => fact !== null);
  const read = blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'title');
  const named = [...new Set(mentions.map(({ entity }) => entity))].flatMap((id) =>
    id === null ? [] : (entities.get(id) ?? []),
  );
  const names = named.map(({ name, kind, url }) => `- ${link(name, root + encodeAddress(url))} (${kind})`);
  return [
    `# ${escapeLine(document.title)}`,
    ...(facts.length === 0 ? [] : [`*${facts.map(escapeLine).join(' · ')}*`]),
    ...read.map((block) => blockOf(block, text.slice(block.start, block.end))),
    ...(names.length === 0 ? [] : ['## Names in this document', names.join('\n')]),
    `${link('The page of this document', root + encodeAddress(document.url))}, ${link('its original', root + encodeAddress(document.original))}.`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** A link whose words cannot end it. */
export function link(words: string, address: string): string {
  return `[${escapeLine(words)}](<${address.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}

/** Text as one line of Markdown that shows exactly these characters. */
export function escapeLine(text: string): string {
  return foldSpace(text.toWellFormed())
    .replaceAll('\0', '\ufffd')
    .replace(/[\\`*_[\]<>&~|$#]/g, '\\$&')
    .replace(/^([#+=:-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

function blockOf({ kind }: BlockRecord, text: string): string {
  if (kind === 'heading') return `## ${escapeLine(text)}`;
  if (kind === 'item') return `- ${escapeLine(text)}`;
  if (kind !== 'lines' && kind !== 'table') return escapeLine(text);
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029\f\v]/).map(escapeLine);
  return lines.filter((line) => line !== '').join('\\\n');
}
