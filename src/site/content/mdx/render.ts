import type { ElementContent, Root as HastRoot } from 'hast';
import type { BlockContent, Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import type { BlockKind } from '../../../model/document.ts';
import { BLOCK_COMPONENT, frontmatterSchema } from '../../../model/generated.ts';
import { checked } from '../read.ts';
import { type Jsx, assertClosed, attributeOf } from './closed.ts';
import { withHiddenShown } from './hidden.ts';
import { type Inline, mention, quote, when } from './inline.ts';
import { partsOf } from './parts.ts';
import { plainText } from './plain.ts';
import { tableHtml } from './table.ts';
import type { RenderedBlock, RenderedDocument } from './rendered.ts';

/** Frontmatter opens a document, and nothing else does. */
const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx).freeze();
const later = unified().use(remarkParse).use(remarkMdx).freeze();
const printer = unified().use(rehypeStringify);
const KIND_OF = new Map(Object.entries(BLOCK_COMPONENT).map(([kind, name]) => [name as string, kind as BlockKind]));

/**
 * Renders an annotated document. It is parsed and never evaluated; anything outside the closed set is refused.
 * Text comes out exactly as it stands in the MDX, its character references decoded.
 * @param linkFor makes the link from a page (by the document's id) to an entity's card, or null when there is none.
 * @throws {ContentError}
 */
export function renderDocument(
  source: string,
  file: string,
  linkFor: (document: string, entity: string) => string | null,
): RenderedDocument {
  const [opening, ...rest] = partsOf(source);
  const first = parser.parse(opening?.source ?? '');
  assertClosed(first, file);
  const front = checked(file, frontmatterOf(first), frontmatterSchema);
  const inline: Inline = { entityLink: (id) => linkFor(front.id, id), mentions: [], quotes: new Map() };
  const toHtml = inlineRenderer(inline);
  let read = 0;
  let furniture = 0;
  const blocks: RenderedBlock[] = [];
  const add = (nodes: readonly RootContent[]): void => {
    for (const node of nodes) {
      const kind = kindOf(node);
      if (kind === null) continue;
      const why = kind === 'furniture' ? attributeOf(node as Jsx, 'why') : undefined;
      for (const block of paragraphsOf(node)) {
        const id = kind === 'title' ? 'title' : kind === 'furniture' ? `f${++furniture}` : `p${++read}`;
        const html = kind === 'table' ? tableHtml(block.children, toHtml) : toHtml(block.children);
        blocks.push({ kind, id, html, text: plainText(block), ...(why === undefined ? {} : { why }) });
      }
    }
  };
  add(first.children);
  for (const { source: part, lines } of rest) {
    const tree = later.parse(part);
    assertClosed(tree, file, lines);
    add(tree.children);
  }
  return { front, blocks, mentions: inline.mentions };
}

function frontmatterOf(tree: Root): unknown {
  const first = tree.children[0];
  return first?.type === 'yaml' ? parseYaml(first.value) : undefined;
}

function kindOf(node: RootContent): BlockKind | null {
  if (node.type === 'heading') return node.depth === 1 ? 'title' : 'heading';
  if (node.type === 'paragraph') return 'paragraph';
  return node.type === 'mdxJsxFlowElement' ? (KIND_OF.get(node.name ?? '') ?? null) : null;
}

function paragraphsOf(node: RootContent): (Paragraph | Heading)[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [node];
  if (node.type !== 'mdxJsxFlowElement') return [];
  return node.children.filter(
    (child: BlockContent | { type: string }): child is Paragraph => child.type === 'paragraph',
  );
}

/** A function from inline content to HTML; what it meets on the way is gathered in `inline`. */
function inlineRenderer(inline: Inline): (content: PhrasingContent[]) => string {
  const transformer = unified().use(remarkRehype, {
    handlers: {
      // The stock handler trims blanks around line ends; the text must come out as it went in.
      text: (_state, node: { value: string }) => withHiddenShown(node.value),
      mdxJsxTextElement: (state, node: Jsx) => {
        const children = (): ElementContent[] => state.all(node as Parameters<typeof state.all>[0]) as ElementContent[];
        if (node.name === 'Mention') return mention(node, children(), plainText(node), inline);
        return node.name === 'Quote' ? quote(node, children(), inline) : when(node, children());
      },
    },
  });
  return (children) => {
    const root = transformer.runSync({ type: 'root', children: [{ type: 'paragraph', children }] }) as HastRoot;
    const paragraph = root.children[0];
    return paragraph?.type === 'element' ? printer.stringify({ type: 'root', children: paragraph.children }) : '';
  };
}
