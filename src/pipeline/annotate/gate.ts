import type { Nodes, Root } from 'mdast';
import { strayIn } from '../../mdx/closed.ts';
import { parseMdx } from '../../mdx/parse.ts';
import { plainText } from '../../mdx/plain.ts';
import { foldSpace } from '../../text/space.ts';

/** What has passed the gate, as its reader will parse it, or in a few words why it has not. */
export type Gated = { readonly tree: Root; readonly refused: null } | { readonly tree: null; readonly refused: string };

/**
 * The wall between strangers' text and everything that reads MDX. Parses the page again and lets it through only with
 * allowed node types and components, attributes that are plain strings, and the very text that went in, block by block
 * (white space folded as HTML does). `first` says whether the page begins here.
 */
export function gate(mdx: string, blocks: readonly string[], first = true): Gated {
  let tree: Root;
  try {
    tree = parseMdx(mdx, first);
  } catch {
    return { tree: null, refused: 'it does not parse as MDX' };
  }
  const refused = strayIn(tree)?.problem ?? changeIn(tree, blocks);
  return refused === null ? { tree, refused } : { tree: null, refused };
}

/** Which text did not come back as it was, or null. */
function changeIn(tree: Root, blocks: readonly string[]): string | null {
  const found = textsOf(tree);
  if (found.length !== blocks.length) return `it has ${found.length} blocks instead of ${blocks.length}`;
  const changed = blocks.findIndex((block, index) => foldSpace(replaceNul(block)) !== foldSpace(found[index] ?? ''));
  return changed < 0 ? null : `the text of block ${changed + 1} did not come back the same`;
}

/** Markdown replaces NUL; no other character changes. */
function replaceNul(text: string): string {
  return text.replaceAll('\0', '\ufffd');
}

function textsOf(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [plainText(node)];
  return 'children' in node ? node.children.flatMap(textsOf) : [];
}
