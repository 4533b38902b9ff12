import type { Element, ElementContent, Root, RootContent } from 'hast';
import { rehype } from 'rehype';

/** A block of a page written by hand, under the heading above it. */
export interface NoteBlock {
  /** Id of the block or of the heading above it; empty at the top. */
  readonly anchor: string;
  readonly text: string;
}

const BLOCKS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li', 'dt', 'dd', 'td', 'th', 'pre', 'figcaption']);
const parser = rehype();

/**
 * The text of a finished page that its author wrote: what stands in `data-pagefind-body`, or in `main` without it, apart
 * from what is marked `data-pagefind-ignore` (the widgets quote documents, which are found by themselves).
 */
export function noteBlocks(html: string): NoteBlock[] {
  const root: Root = parser.parse(html);
  const body = find(root, (element) => element.properties['dataPagefindBody'] !== undefined);
  const main = body ?? find(root, ({ tagName }) => tagName === 'main');
  const blocks: NoteBlock[] = [];
  let heading = '';
  const visit = (node: Element): void => {
    if (ignored(node)) return;
    const id = typeof node.properties['id'] === 'string' ? node.properties['id'] : '';
    if (/^h\d$/.test(node.tagName)) heading = id;
    if (BLOCKS.has(node.tagName) && !node.children.some(isBlock)) {
      blocks.push({ anchor: id === '' ? heading : id, text: textOf(node) });
    } else {
      node.children.filter(isElement).forEach(visit);
    }
  };
  if (main !== undefined) visit(main);
  return blocks.filter(({ text }) => text.trim() !== '');
}

const isElement = (node: RootContent): node is Element => node.type === 'element';
const isBlock = (node: RootContent): boolean =>
  isElement(node) && (BLOCKS.has(node.tagName) || node.children.some(isBlock));
const ignored = ({ tagName, properties }: Element): boolean =>
  properties['dataPagefindIgnore'] !== undefined || tagName === 'script' || tagName === 'style' || tagName === 'nav';

function find(node: Root | Element, wanted: (element: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    const found = wanted(child) ? child : find(child, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' && !ignored(node) ? node.children.map(textOf).join('') : '';
}
