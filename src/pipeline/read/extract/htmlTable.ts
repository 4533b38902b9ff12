import type { Element, Nodes } from 'hast';
import { isHidden } from './htmlContent.ts';

/** A cell with more words than this belongs to a table that lays out a page. */
const LONGEST_CELL = 200;
/** What cells of data do not hold. */
const NO_DATA = new Set('table ul ol dl h1 h2 h3 h4 h5 h6 article section nav form pre blockquote figure'.split(' '));

/**
 * A table of data as blocks: its caption, then its rows, cells between bars, a rule under a head. Null for a table that
 * lays out a page, whose cells are read like any other part of it.
 */
export function tableOf(table: Element): string[] | null {
  const rows: { readonly cells: readonly string[]; readonly head: boolean }[] = [];
  const captions: string[] = [];
  const walk = (element: Element): boolean =>
    element.children.every((child) => {
      if (child.type !== 'element' || isHidden(child)) return child.type !== 'text' || child.value.trim() === '';
      if (child.tagName === 'caption') return captions.push(textOf(child)) > 0;
      if (child.tagName !== 'tr') return /^(?:thead|tbody|tfoot|colgroup)$/.test(child.tagName) && walk(child);
      const cells = child.children.flatMap((cell) => (cell.type === 'element' && !isHidden(cell) ? cell : []));
      if (cells.some((cell) => holdsLayout(cell))) return false;
      const words = cells.map(textOf);
      if (words.some(({ length }) => length > LONGEST_CELL)) return false;
      if (words.some((cell) => cell !== ''))
        rows.push({ cells: words, head: cells.every(({ tagName }) => tagName === 'th') });
      return true;
    });
  if (!walk(table) || rows.length < 2 || !rows.some(({ cells }) => cells.length > 1)) return null;
  const lines = rows.flatMap(({ cells, head }, at) => {
    const row = `| ${cells.join(' | ')} |`;
    return head && at === 0 ? [row, `|${' --- |'.repeat(cells.length)}`] : [row];
  });
  return [...captions.filter((caption) => caption !== ''), lines.join('\n')];
}

function holdsLayout(node: Nodes): boolean {
  if (node.type !== 'element') return false;
  return NO_DATA.has(node.tagName) || node.children.some(holdsLayout);
}

function textOf(node: Nodes): string {
  const gather = (one: Nodes): string => {
    if (one.type === 'text') return one.value;
    if (one.type !== 'element' || isHidden(one)) return '';
    return one.tagName === 'br' ? ' ' : one.children.map(gather).join('') + (one.tagName === 'p' ? ' ' : '');
  };
  return gather(node).replace(/\s+/g, ' ').trim();
}
