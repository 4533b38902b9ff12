import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isWebAddress } from '../links.ts';

/** What every link to another site carries: the page it leads to learns nothing of this one. */
export const OUTSIDE = 'external noopener noreferrer';

/** remark plugin: links of a hand-written page that lead to other sites are marked as those of documents are. */
export function outsideLinks() {
  return (tree: Root): void => {
    visit(tree, 'link', (node) => {
      if (isWebAddress(node.url)) node.data = { ...node.data, hProperties: { rel: OUTSIDE.split(' ') } };
    });
  };
}
