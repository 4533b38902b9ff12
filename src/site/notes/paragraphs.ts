import type { Root } from 'mdast';

/** remark plugin: the paragraphs of a hand-written page get the anchors that those of documents have: `p1`, `p2` … */
export function paragraphAnchors() {
  return (tree: Root): void => {
    let n = 0;
    for (const node of tree.children) {
      if (node.type === 'paragraph') node.data = { ...node.data, hProperties: { id: `p${++n}` } };
    }
  };
}
