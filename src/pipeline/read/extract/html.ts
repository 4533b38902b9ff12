import type { Element, Nodes, Root } from 'hast';
import { rehype } from 'rehype';
import { NOTHING_GIVEN } from '../../../model/given.ts';
import type { Extracted } from '../extract.ts';
import { BlockWriter } from './blockWriter.ts';
import { asideOf, contentOf, isHidden, OUTSIDE, type Content } from './htmlContent.ts';
import { givenFromHtml } from './htmlGiven.ts';
import { tableOf } from './htmlTable.ts';
import { reopensTooMuch } from './unclosed.ts';

/** Elements that stand apart from what is before and after them. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li main nav ol optgroup option p pre section summary table tbody textarea tfoot thead tr ul'
  ).split(' '),
);

/**
 * The text of a web page, blocks apart by blank lines, headings with `#` signs, items with a bullet, tables in rows with
 * bars. What stands beside the main content is kept where it stands and told apart as furniture. The head of the page gives
 * metadata. Mark-up is parsed as browsers do and never run.
 */
export function extractHtml(source: string): Extracted {
  if (reopensTooMuch(source)) {
    return { text: source, given: NOTHING_GIVEN, unread: 'it leaves many elements such as <b> open' };
  }
  const tree: Root = rehype().parse(XML.test(source) ? closed(source) : source);
  const content = contentOf(tree);
  const writer = new BlockWriter(content.chosen === null ? null : OUTSIDE);
  write(tree, writer, content);
  const { text, furniture, headed } = writer.text();
  const given = givenFromHtml(tree);
  // A heading of the text is better than the page's title, unless it is the name of the site.
  const first = /^# (.*)$/m.exec(text)?.[1];
  return { text, given: headed && first !== given.publisher ? { ...given, title: null } : given, furniture };
}

const XML = /^\s*<\?xml\s/;
/** Elements that reach as far as their end tag, whatever stands between. */
const EMPTY = /<(script|style|title|textarea|iframe|noscript|noframes|xmp)((?:\s[^<>]*)?)\/>/gi;

/** XML ends such an element with a slash; browsers would swallow the rest of the page. */
const closed = (source: string): string => source.replace(EMPTY, '<$1$2></$1>');

function write(node: Nodes, writer: BlockWriter, content: Content): void {
  if (node.type === 'text') return writer.add(node.value.replace(/\s+/g, ' '));
  if (node.type === 'root') return writeChildren(node, writer, content);
  if (node.type !== 'element' || isHidden(node)) return;
  const { tagName } = node;
  if (tagName === 'br') return writer.add('\n');
  const block = BLOCKS.has(tagName);
  const aside = node === content.chosen || content.around.has(node) ? null : asideOf(node);
  if (aside !== null) {
    const beside = new BlockWriter(aside);
    writeChildren(node, beside, { ...content, headline: null });
    return writer.interpose(beside, block);
  }
  if (node === content.chosen || node === content.headline) {
    writer.within(null, () => writeElement(node, writer, content));
  } else writeElement(node, writer, content);
}

function writeElement(node: Element, writer: BlockWriter, content: Content): void {
  const { tagName } = node;
  const table = tagName === 'table' ? tableOf(node) : null;
  if (table !== null) {
    for (const block of table) writer.put(block);
    return;
  }
  if (tagName === 'td' || tagName === 'th') writer.add(' | ');
  const heading = /^h([1-6])$/.exec(tagName)?.[1];
  const block = BLOCKS.has(tagName);
  if (block) writer.cut(heading !== undefined ? `${'#'.repeat(Number(heading))} ` : tagName === 'li' ? '• ' : '');
  writeChildren(node, writer, content);
  if (block) writer.cut();
}

function writeChildren(node: Element | Root, writer: BlockWriter, content: Content): void {
  let before: Nodes | null = null;
  for (const child of node.children) {
    if (child.type === 'doctype') continue;
    // Links that touch are entries of a row, set apart by their style.
    if (isLink(before) && isLink(child)) writer.add(' ');
    write(child, writer, content);
    before = child;
  }
}

const isLink = (node: Nodes | null): boolean => node?.type === 'element' && node.tagName === 'a';
