import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Frontmatter opens a document, and nothing else does. */
const opening = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx).freeze();
const later = unified().use(remarkParse).use(remarkMdx).freeze();

/**
 * Parse a document's MDX, or a part of it, as every MDX tool does; nothing in it is evaluated. `first` says whether the document
 * begins here. Throws a `VFileMessage` when it does not parse.
 */
export function parseMdx(mdx: string, first = true): Root {
  return (first ? opening : later).parse(mdx);
}
