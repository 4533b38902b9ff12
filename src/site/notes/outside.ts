import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isWebAddress, OUTSIDE } from '../links.ts';

/** remark plugin: links of a hand-written page that lead to other sites are marked as those of documents are. */
export function outsideLinks() {
  return (tree: Root): void => {
    visit(tree, 'link', (node) => {
      if (isWebAddress(node.url)) node.data = { ...node.data, hProperties: { rel: OUTSIDE.split(' ') } };
    });
  };
}
