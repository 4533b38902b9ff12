import type { PhrasingContent } from 'mdast';
import { plainText } from './plain.ts';

/** A cell's content, with the bars or blanks that set it off before and after. */
interface Cell {
  before: string;
  readonly children: PhrasingContent[];
  after: string;
}

/** What sets cells and rows off in a table's text. */
const SEPARATOR = /(\n| ?\| ?|\t)/;
/** The rule under a head: `|---|:--:|`. */
const RULE = /^[\s|:]*-[\s|:-]*$/;

/**
 * The rows of a typed table as HTML. Bars and blanks between cells are kept in the text but not drawn, so that the text of
 * the element is the text of the document. Names and quotations are not cut: what holds a bar within one stays one cell.
 */
export function tableHtml(content: readonly PhrasingContent[], toHtml: (content: PhrasingContent[]) => string): string {
  const rows = rowsOf(content);
  const ruled = rows[1] !== undefined && RULE.test(textOf(rows[1]));
  const html = rows.map((row, at) => {
    if (ruled && at === 1) return '';
    const tag = ruled && at === 0 ? 'th' : 'td';
    const rule = ruled && at === 0 ? `\n${textOf(rows[1] ?? [])}` : '';
    const cells = row.map(({ before, children, after }, index) => {
      const end = index === row.length - 1 ? after + rule : after;
      const scope = tag === 'th' ? ' scope="col"' : '';
      return `<${tag}${scope}>${bar(before)}${children.length === 0 ? '' : toHtml(children)}${bar(end)}</${tag}>`;
    });
    const written = `<tr>${cells.join('')}</tr>`;
    return tag === 'th' ? `<thead>${written}</thead><tbody>` : written;
  });
  return ruled ? `${html.filter((row) => row !== '').join('\n')}</tbody>` : `<tbody>${html.join('\n')}</tbody>`;
}

const bar = (text: string): string => (text === '' ? '' : `<span class="bar" aria-hidden="true">${text}</span>`);

const textOf = (row: readonly Cell[]): string =>
  row.map(({ before, children, after }) => before + children.map(plainText).join('') + after).join('');

function rowsOf(content: readonly PhrasingContent[]): Cell[][] {
  const fresh = (): Cell => ({ before: '', children: [], after: '' });
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let cell = fresh();
  const closeCell = (after: string): void => {
    cell.after = after;
    row.push(cell);
    cell = fresh();
  };
  const closeRow = (): void => {
    if (cell.children.length > 0 || cell.before !== '') closeCell('');
    if (row.length > 0) rows.push(row);
    row = [];
  };
  for (const node of content) {
    for (const part of node.type === 'text' ? node.value.split(SEPARATOR) : [node]) {
      if (typeof part !== 'string') cell.children.push(part);
      else if (part === '\n') closeRow();
      else if (!SEPARATOR.test(part)) {
        if (part !== '') cell.children.push({ type: 'text', value: part });
      } else if (row.length === 0 && cell.children.length === 0 && part.includes('|') && cell.before === '')
        cell.before = part;
      else closeCell(part);
    }
  }
  closeRow();
  return rows;
}
