import type { BlockRecord } from '../../../model/published.ts';
import { nest, type Nested } from '../../../text/nest.ts';
import { anchorOf, type Findings } from '../findings.ts';
import { asPhrase, marksOf, refusesSpeech, type TeiMark } from './marks.ts';
import { attributes, escapeText } from './xml.ts';

/**
 * The body: a `<p>` or `<ab>` for each block, and between them what stands there. Its text content is the published text
 * unit for unit, so that the offsets of the data files hold in it too.
 */
export function bodyOf(findings: Findings): string {
  const { text, blocks } = findings;
  const nested = nestBlocks(findings);
  const parts = new Map<string, number>();
  for (const nodes of nested) walk(nodes, ({ key }) => parts.set(key, (parts.get(key) ?? 0) + 1));

  const seen = new Map<string, number>();
  const open = ({ key, name, attributes: own }: TeiMark): string => {
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    const last = nth === (parts.get(key) ?? 1);
    const links = {
      'xml:id': partId(key, nth),
      prev: nth === 1 ? null : `#${partId(key, nth - 1)}`,
      next: last ? null : `#${partId(key, nth + 1)}`,
    };
    return `<${name}${attributes({ ...links, ...own })}>`;
  };
  const inline = (nodes: readonly Nested<TeiMark>[], inDate = false): string =>
    nodes
      .map((node) => {
        if (node.mark === null) return escapeText(text.slice(node.start, node.end));
        const mark = inDate ? asPhrase(node.mark) : node.mark;
        return `${open(mark)}${inline(node.children, inDate || refusesSpeech(mark))}</${mark.name}>`;
      })
      .join('');

  let at = 0;
  const written = blocks.map((block, index) => {
    const gap = between(text.slice(at, block.start));
    at = block.end;
    return `${gap}${around(block, inline(nested[index] ?? []))}`;
  });
  // A body holds at least one block.
  const rest = blocks.length === 0 ? `<ab>${escapeText(text)}</ab>` : between(text.slice(at));
  return `<body xml:space="preserve">${written.join('')}${rest}</body>`;
}

/** A stretch that runs over the end of its block goes on in the next. */
function nestBlocks(findings: Findings): Nested<TeiMark>[][] {
  const marks = marksOf(findings);
  let next = 0;
  let carried: TeiMark[] = [];
  return findings.blocks.map((block) => {
    const inside = carried;
    while ((marks[next]?.start ?? Infinity) < block.end) {
      const mark = marks[next++];
      if (mark !== undefined) inside.push(mark);
    }
    carried = inside.filter(({ end }) => end > block.end).map((mark) => ({ ...mark, start: block.end }));
    const clipped = inside.map((mark) => ({
      ...mark,
      start: Math.max(mark.start, block.start),
      end: Math.min(mark.end, block.end),
    }));
    return nest(clipped, block);
  });
}

function walk(nodes: readonly Nested<TeiMark>[], visit: (mark: TeiMark) => void): void {
  for (const node of nodes) {
    if (node.mark === null) continue;
    visit(node.mark);
    walk(node.children, visit);
  }
}

function partId(key: string, nth: number): string {
  return nth === 1 ? key : `${key}-${nth}`;
}

/** Running text is a paragraph; anything else an anonymous block that says what it is. */
function around({ id, kind }: BlockRecord, content: string): string {
  const name = kind === 'paragraph' ? 'p' : 'ab';
  return `<${name}${attributes({ 'xml:id': anchorOf(id), type: kind === 'paragraph' ? null : kind })}>${content}</${name}>`;
}

/** Between blocks TEI allows white space only; invisible characters there become as many blanks. */
function between(text: string): string {
  return text.replace(/[^ \t\r\n]/g, ' ').replaceAll('\r', '&#13;');
}
