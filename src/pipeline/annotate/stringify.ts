import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import { escapeText } from './escape.ts';

/** remark with MDX and frontmatter, and a text handler that is closed: see `escapeText`. */
const processor = remark()
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .data('settings', {
    handlers: {
      text: (node: { value: string }, _parent: unknown, _state: unknown, info: { before: string }) =>
        escapeText(node.value, info.before === '' || info.before === '\n'),
    },
  })
  .freeze();

/** Write the tree of an annotated document as MDX. */
export function stringifyMdx(tree: Root): string {
  return processor.stringify(tree);
}
