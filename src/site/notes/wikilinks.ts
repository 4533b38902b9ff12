import type { Root } from 'mdast';
import type { VFile } from 'vfile';

/**
 * remark plugin: `[[Kim Jong Un]]` and `[[kim-jong-un|the leader]]` become links to the card. An unknown name fails
 * the build and says which names are near. Names are looked up when a page by hand is made: whoever starts the server waits for
 * its settings, and the names of a large collection take a second.
 */
export function wikilinks() {
  return async (tree: Root, file: VFile): Promise<void> => {
    const { linkNames } = await import('./linkNames.ts');
    linkNames(tree, file);
  };
}
