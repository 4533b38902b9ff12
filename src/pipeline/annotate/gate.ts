import type { Nodes } from 'mdast';
import { BLOCK_COMPONENT } from '../../model/generated.ts';
import { foldSpace } from '../../text/space.ts';
import { parseMdx } from './stringify.ts';

const NODES: ReadonlySet<string> = new Set([
  'root',
  'yaml',
  'heading',
  'paragraph',
  'text',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);
const COMPONENTS: ReadonlySet<string> = new Set([...Object.values(BLOCK_COMPONENT), 'Mention', 'Quote', 'When']);

/**
 * The wall between strangers' text and everything that reads MDX. Parses the page again and returns what is wrong with it
 * in a few words, or null: only allowed node types and components, attributes that are plain strings, and the very text
 * that went in, block by block (white space folded as HTML does).
 */
export function gate(mdx: string, blocks: readonly string[]): string | null {
  let tree: Nodes;
  try {
    tree = parseMdx(mdx);
  } catch {
    return 'it does not parse as MDX';
  }
  const found: string[] = [];
  const fault = inspect(tree, found);
  if (fault !== null) return fault;
  if (found.length !== blocks.length) return `it has ${found.length} blocks instead of ${blocks.length}`;
  const changed = blocks.findIndex((block, index) => foldSpace(replaceNul(block)) !== foldSpace(found[index] ?? ''));
  return changed < 0 ? null : `the text of block ${changed + 1} did not come back the same`;
}

/** Markdown replaces NUL; no other character changes. */
function replaceNul(text: string): string {
  return text.replaceAll('\0', '\ufffd');
}

function inspect(node: Nodes, found: string[]): string | null {
  if (!NODES.has(node.type)) return `it holds a node of type ${node.type}`;
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    if (node.name === null || !COMPONENTS.has(node.name)) return `it holds the component ${node.name ?? '<>'}`;
    const odd = node.attributes.some(({ type, value }) => type !== 'mdxJsxAttribute' || typeof value !== 'string');
    if (odd) return `the component ${node.name} has an attribute that is not a string`;
  }
  if (node.type === 'paragraph' || node.type === 'heading') found.push(textOf(node));
  if (!('children' in node)) return null;
  for (const child of node.children) {
    const fault = inspect(child, found);
    if (fault !== null) return fault;
  }
  return null;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
