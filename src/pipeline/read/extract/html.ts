import type { Element, Nodes, Root } from 'hast';
import { rehype } from 'rehype';
import type { Extracted } from '../extract.ts';
import { contentOf } from './htmlContent.ts';
import { givenFromHtml } from './htmlGiven.ts';

/** Elements that stand apart from what is before and after them. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
/** Elements whose words are no text. */
const MUTE = new Set(
  'script style noscript template svg math iframe object embed canvas video audio select textarea button input head'.split(
    ' ',
  ),
);

/**
 * The text of a web page: of its main content, blocks apart by blank lines, headings with `#` signs, items with a bullet.
 * The head of the page gives metadata. Mark-up is parsed as browsers do and never run.
 */
export function extractHtml(source: string): Extracted {
  const tree: Root = rehype().parse(source);
  const writer = new BlockWriter();
  write(contentOf(tree), writer);
  const blocks = writer.done();
  const given = givenFromHtml(tree);
  // A page's title names the site too: a heading of the text is better.
  const headed = blocks.some((block) => block.startsWith('# '));
  return { text: `${blocks.join('\n\n')}\n`, given: headed ? { ...given, title: null } : given };
}

/** Whether a reader of the page does not see an element. */
export function isHidden(element: Element): boolean {
  const { hidden, ariaHidden, style } = element.properties;
  if (MUTE.has(element.tagName) || hidden === true || ariaHidden === 'true') return true;
  return typeof style === 'string' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Gathers words into blocks. */
class BlockWriter {
  private readonly blocks: string[] = [];
  private words = '';
  private sign = '';

  /** End the block at hand; the next begins with `sign`. */
  cut(sign = ''): void {
    const words = this.words
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/^\s*\|/, '')
      .trim();
    if (words !== '') {
      this.blocks.push(this.sign + words);
      this.sign = '';
    }
    this.words = '';
    if (sign !== '' || words !== '') this.sign = sign;
  }

  add(words: string): void {
    this.words += words;
  }

  done(): readonly string[] {
    this.cut();
    return this.blocks;
  }
}

function write(node: Nodes, writer: BlockWriter): void {
  if (node.type === 'text') return writer.add(node.value.replace(/\s+/g, ' '));
  if (node.type !== 'element' && node.type !== 'root') return;
  const name = node.type === 'root' ? 'html' : node.tagName;
  if (node.type === 'element' && isHidden(node)) return;
  if (name === 'br') return writer.add('\n');
  if ((name === 'td' || name === 'th') && node.type === 'element') writer.add(' | ');
  const block = BLOCKS.has(name);
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (block) writer.cut(heading !== undefined ? `${'#'.repeat(Number(heading))} ` : name === 'li' ? '• ' : '');
  for (const child of node.children) if (child.type !== 'doctype') write(child, writer);
  if (block) writer.cut();
}
