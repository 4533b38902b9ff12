import type { Definition, Nodes, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { NOTHING_GIVEN } from '../../../model/given.ts';
import type { Extracted } from '../extract.ts';
import { givenFromYaml } from './given.ts';

/** Quotations and lists nested so deep on one line are no text, and take the parser time that grows with the square of their depth. */
const DEEP = /^(?:[ \t]{0,8}(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){60}/m;
/** A stretch without a blank line as long as this, in characters, is no text that people wrote in Markdown. */
const LONGEST = 100_000;
/** So many brackets opened in one stretch are no links: the parser tries each with each, in time that grows with their square. */
const MOST_BRACKETS = 4000;
/** The same of signs of emphasis. */
const MOST_SIGNS = 1000;
/** Lines that make a headline of the one above: the parser moves all that came before for each. */
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*\r?$/gm;
const MOST_UNDERLINES = 2000;

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']);

/**
 * The text of a Markdown document: blocks apart by blank lines, headings with their signs, items with a bullet, links and
 * emphasis as their words. Frontmatter gives metadata and is not text.
 */
export function extractMarkdown(source: string): Extracted {
  const unread = whyUnread(source);
  if (unread !== null) return { text: source, given: NOTHING_GIVEN, unread };
  const tree = parser.parse(source);
  const first = tree.children[0];
  const given = first?.type === 'yaml' ? givenFromYaml(first.value) : NOTHING_GIVEN;
  keepUnused(
    tree,
    source,
    Object.values(given).some((one) => one !== null),
  );
  const text = tree.children.flatMap((node) => blockOf(node, '')).join('\n\n');
  return { text: `${text}\n`, given };
}

/**
 * What the parser takes for frontmatter may be text between two rules, and what it takes for a link's address the answer of
 * a speaker (`[Kim]: Yes`) or a footnote: where nothing is taken from it, it is text as it stands in the source.
 */
function keepUnused(tree: Root, source: string, given: boolean): void {
  const used = new Set<string>();
  const definitions: Definition[] = [];
  const gather = (node: Nodes): void => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if (node.type === 'definition') definitions.push(node);
    if ('children' in node) node.children.forEach(gather);
  };
  gather(tree);
  const unused: RootContent[] = definitions.filter(({ identifier }) => !used.has(identifier));
  const [first] = tree.children;
  if (first?.type === 'yaml' && !given) unused.push(first);
  for (const node of unused) {
    const { start, end } = node.position ?? {};
    Object.assign(node, { type: 'code', value: source.slice(start?.offset, end?.offset) });
  }
}

/** Why the parser cannot be asked, or null. */
function whyUnread(source: string): string | null {
  if (DEEP.test(source)) return 'quotations or lists are nested more than 60 deep on a line';
  if ((source.match(UNDERLINE)?.length ?? 0) > MOST_UNDERLINES) return 'it underlines more than 2,000 lines';
  for (const stretch of source.split(/\n[ \t]*\r?\n/)) {
    if (stretch.length > LONGEST) return 'it goes on for more than 100,000 characters without a blank line';
    if (stretch.split('[', MOST_BRACKETS + 2).length > MOST_BRACKETS + 1)
      return 'a paragraph opens more than 4,000 brackets';
    if (stretch.split(/[*_]/, MOST_SIGNS + 2).length > MOST_SIGNS + 1)
      return 'a paragraph holds more than 1,000 signs of emphasis';
  }
  return null;
}

function blockOf(node: RootContent, indent: string): string[] {
  switch (node.type) {
    case 'yaml':
    case 'definition':
      return [];
    case 'heading':
      return [`${'#'.repeat(node.depth)} ${phrase(node)}`];
    case 'list':
      return node.children.flatMap((item, index) => {
        const sign = node.ordered === true ? `${(node.start ?? 1) + index}.` : '•';
        const blocks = item.children.flatMap((child) => blockOf(child, `${indent}  `));
        return blocks.map((block, at) => (at === 0 ? `${indent}${sign} ${block.trimStart()}` : block));
      });
    case 'blockquote':
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blockOf(child, indent));
    case 'thematicBreak':
      return [];
    case 'html':
      return textWithoutTags(node.value);
    case 'code':
      return node.value.trim() === '' ? [] : [node.value];
    default: {
      const words = phrase(node);
      return words.trim() === '' ? [] : [asTable(words)];
    }
  }
}

/** The words of inline nodes; line ends within a paragraph stay. */
function phrase(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return textWithoutTags(node.value).join(' ');
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(phrase).join('') : '';
}

/** The line under a table's head: dashes and colons between bars. */
const RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;

/** A table of GitHub's Markdown with the bars around its rows that it may leave out; other words as they are. */
function asTable(words: string): string {
  const lines = words.split('\n');
  if (lines.length < 2 || !RULE.test((lines[1] ?? '').trim())) return words;
  if (!lines.slice(0, 2).every((line) => line.includes('|'))) return words;
  return lines
    .map((line) => line.trim())
    .map((line) => `${line.startsWith('|') ? '' : '| '}${line}${line.endsWith('|') ? '' : ' |'}`)
    .join('\n');
}

function textWithoutTags(html: string): string[] {
  const words = withoutTags(html).replace(/\s+/g, ' ').trim();
  return words === '' ? [] : [words];
}

/** What is longer than this between angle brackets is no tag. */
const LONGEST_TAG = 2000;

/** A blank for each tag: from the first `<` that is near enough before a `>`. */
function withoutTags(html: string): string {
  const parts = html.split('>');
  const last = parts.pop() ?? '';
  const kept = parts.map((part) => {
    const open = part.indexOf('<', Math.max(0, part.length - LONGEST_TAG - 1));
    return open < 0 ? `${part}>` : `${part.slice(0, open)} `;
  });
  return kept.join('') + last;
}
