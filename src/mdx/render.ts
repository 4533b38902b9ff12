import type { ElementContent, Root as HastRoot } from 'hast';
import type { BlockContent, Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { BlockKind } from '../model/document.ts';
import { BLOCK_COMPONENT, type Frontmatter } from '../model/generated.ts';
import { type Jsx, attributeOf } from './closed.ts';
import { withHiddenShown } from './hidden.ts';
import { type Inline, mention, quote, when } from './inline.ts';
import { plainText } from './plain.ts';
import { tableHtml } from './table.ts';
import type { RenderedBlock, RenderedDocument } from './rendered.ts';

const printer = unified().use(rehypeStringify);
const KIND_OF = new Map(Object.entries(BLOCK_COMPONENT).map(([kind, name]) => [name as string, kind as BlockKind]));

/** A document that is being rendered, part by part. */
export interface Rendering {
  /** Takes the next part, which `strayIn` has let through. */
  add(part: Root): void;
  end(front: Frontmatter): RenderedDocument;
}

/**
 * Renders an annotated document from its syntax trees. Text comes out exactly as it stands in the MDX, its character references
 * decoded; links to cards are left to `bindLinks`, so that the outcome depends on nothing but the MDX.
 */
export function openRendering(): Rendering {
  const inline: Inline = { mentions: [], quotes: new Map() };
  const toHtml = inlineRenderer(inline);
  let read = 0;
  let furniture = 0;
  const blocks: RenderedBlock[] = [];
  const add = ({ children }: Root): void => {
    for (const node of children) {
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
  return { add, end: (front) => ({ front, blocks, mentions: inline.mentions }) };
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
