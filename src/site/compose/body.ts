import type { QuoteView } from '../../model/generated.ts';
import type { RenderedBlock, RenderedDocument } from '../../mdx/rendered.ts';
import type { Link } from '../links.ts';
import { inCapitals } from '../text/capitals.ts';
import { escapeHtml } from '../text/html.ts';
import { words } from '../words/index.ts';
import { speakerNotes } from './speakers.ts';

/**
 * The body of a document's page as HTML: for each block its number, its text and the notes in its margin, side by side
 * in a grid. Numbers and notes stand outside the paragraph's element, which holds the text and nothing else.
 */
export function composeBody(document: RenderedDocument, quotes: readonly QuoteView[], to: Link): string {
  const byBlock = Map.groupBy(quotes, (quote) => quote.block);
  let html = '';
  for (let i = 0; i < document.blocks.length; i++) {
    const block = document.blocks[i] as RenderedBlock;
    if (block.kind === 'furniture') {
      let end = i + 1;
      while (document.blocks[end]?.kind === 'furniture') end++;
      html += fold(document.blocks.slice(i, end));
      i = end - 1;
      continue;
    }
    const own = byBlock.get(block.id);
    html += (block.kind === 'title' ? '' : number(block.id)) + text(block);
    // A long note may hang down beside the next paragraphs where these have none of their own.
    const next = document.blocks[i + 1];
    const free = next !== undefined && next.kind === 'paragraph' && !byBlock.has(next.id);
    if (own !== undefined) {
      html += `<aside class="say${free ? ' hang' : ''}">${speakerNotes(own, to)}</aside>`;
    }
  }
  return html;
}

function number(id: string): string {
  return `<a class="n" href="#${id}">${id.slice(1)}</a>`;
}

/** The signs of a heading are kept in the text, for finding and copying, and not drawn. */
const unsigned = (html: string): string => html.replace(/^#{1,6} /, '<span class="bar" aria-hidden="true">$&</span>');

function text({ kind, id, html: inner, text: plain }: RenderedBlock): string {
  const html = kind === 'title' || kind === 'heading' ? unsigned(inner) : inner;
  if (kind === 'title') return `<h1 id="title"${inCapitals(plain) ? ' class="caps"' : ''}>${html}</h1>`;
  // Wide tables scroll by themselves, also by keys.
  if (kind === 'table')
    return `<div id="${id}" class="table" role="region" aria-label="${words.table}" tabindex="0"><table>${html}</table></div>`;
  if (kind === 'heading') return `<h2 id="${id}">${html}</h2>`;
  return `<p id="${id}"${kind === 'paragraph' ? '' : ` class="${kind}"`}>${html}</p>`;
}

function fold(blocks: readonly RenderedBlock[]): string {
  // Why a line was folded is said once for all lines in a row of which it is true.
  const lines = blocks.map(({ id, html, why = '' }, i) => {
    const told = why === '' || why === blocks[i + 1]?.why;
    return `<p id="${id}">${html}</p>${told ? '' : `<small>${escapeHtml(why)}</small>`}`;
  });
  return `<details class="fold"><summary>${words.furniture(blocks.length)}</summary>${lines.join('')}</details>`;
}
