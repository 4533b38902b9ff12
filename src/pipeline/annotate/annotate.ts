import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import type { ResolvedDocument } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import { openRendering } from '../../mdx/render.ts';
import type { RenderedDocument } from '../../mdx/rendered.ts';
import { BLOCK_COMPONENT, type Frontmatter } from '../../model/generated.ts';
import { yamlValue } from './escape.ts';
import { gate } from './gate.ts';
import { marksOf, type ElementMark } from './marks.ts';
import { nest, type Nested } from '../../text/nest.ts';
import { stringifyMdx } from './stringify.ts';
import { tableSpacer } from './tableText.ts';
import { heading, inline, paragraph, text as textNode, wrapper } from './tree.ts';

/** An annotated page, what its MDX reads as, and what the gate said when it had to go out without its names. */
export interface Annotated {
  readonly mdx: string;
  readonly rendered: RenderedDocument;
  readonly fault: string | null;
}

/**
 * Write a document as annotated MDX. The page passes the gate, or goes out without annotations; that page passes it too,
 * or an error is thrown, which only a fault in the program can cause.
 */
export function annotate(resolved: ResolvedDocument, text: string): Annotated {
  const { blocks } = resolved.document;
  const wanted = blocks.map(({ start, end }) => text.slice(start, end));
  const marks = marksOf(resolved);
  const front = frontmatterOf(resolved);
  const attempts = [marks, []].map((chosen) => () => write(resolved, text, chosen, front));
  let fault: string | null = null;
  for (const attempt of attempts) {
    const written = tryWriting(attempt, wanted, front);
    if (typeof written !== 'string') return { ...written, fault };
    fault ??= written;
  }
  throw new Error(`${resolved.document.seed}: ${fault ?? ''}`);
}

/**
 * Blocks of so many characters are written, and read again by the gate, at a time: the tree of a book takes gigabytes, and one of
 * 50,000 signs twice the time of ten of 5,000.
 */
const AT_A_TIME = 5000;
/** What a block takes however short it is. */
const SHORTEST = 100;

/**
 * Write blocks a part at a time, each past the gate; what one part says does not depend on another. What the gate has parsed is
 * rendered at once, so that nobody need parse it again. Returns in a few words why the gate refused, if it did.
 */
function tryWriting(
  write: () => readonly RootContent[],
  wanted: readonly string[],
  front: Frontmatter,
): Omit<Annotated, 'fault'> | string {
  try {
    const children = write();
    const rendering = openRendering();
    const parts: string[] = [];
    let done = 0;
    for (let from = 0; from < children.length;) {
      const [begun, first] = [from, done];
      let length = 0;
      while (from < children.length && length < AT_A_TIME) {
        const node = children[from++];
        const blocks = node === undefined ? 0 : blocksIn(node);
        for (const block of wanted.slice(done, done + blocks)) length += block.length + SHORTEST;
        done += blocks;
      }
      const mdx = stringifyMdx({ type: 'root', children: children.slice(begun, from) });
      const { tree, refused } = gate(mdx, wanted.slice(first, done), begun === 0);
      if (tree === null) return refused;
      rendering.add(tree);
      parts.push(mdx);
    }
    if (done !== wanted.length) return 'a block is missing';
    return { mdx: parts.join('\n'), rendered: rendering.end(front) };
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

/** Furniture holds several blocks, everything else is one; the frontmatter is none. */
function blocksIn(node: RootContent): number {
  if (node.type === 'yaml') return 0;
  return node.type === 'mdxJsxFlowElement' ? node.children.length : 1;
}

function write(
  resolved: ResolvedDocument,
  text: string,
  marks: readonly ElementMark[],
  front: Frontmatter,
): RootContent[] {
  const children: RootContent[] = [{ type: 'yaml', value: yamlOf(front) }];
  let next = 0;
  let folded: { whys: Set<string>; paragraphs: BlockContent[] } | null = null;
  const closeFurniture = (): void => {
    if (folded === null) return;
    children.push(wrapper('Furniture', { why: [...folded.whys].join('; ') }, folded.paragraphs));
    folded = null;
  };
  for (const block of resolved.document.blocks) {
    const inside: ElementMark[] = [];
    while (next < marks.length && (marks[next]?.start ?? 0) < block.end) {
      const mark = marks[next++];
      if (mark !== undefined && mark.start >= block.start && mark.end <= block.end) inside.push(mark);
    }
    const content = phrasing(nest(inside, block), text, spacerOf(block, text));
    if (block.kind === 'furniture') {
      folded ??= { whys: new Set(), paragraphs: [] };
      folded.whys.add(block.why ?? 'page furniture');
      folded.paragraphs.push(paragraph(content));
    } else {
      closeFurniture();
      children.push(element(block, content));
    }
  }
  closeFurniture();
  return children;
}

function element(block: Block, content: PhrasingContent[]): RootContent {
  const { kind } = block;
  if (kind === 'title') return heading(1, content);
  if (kind === 'heading') return heading(2, content);
  if (kind === 'paragraph') return paragraph(content);
  return wrapper(BLOCK_COMPONENT[kind], {}, [paragraph(content)]);
}

/** How the white space of a stretch of words goes into the page. */
type Spacer = (stretch: string) => string;

function phrasing(nodes: readonly Nested<ElementMark>[], text: string, spaced: Spacer): PhrasingContent[] {
  return nodes.map((node) => {
    if (node.mark === null) return textNode(spaced(text.slice(node.start, node.end)));
    return inline(node.mark.component, node.mark.attributes, phrasing(node.children, text, spaced));
  });
}

/**
 * White space is folded, but for line ends and columns where they are kept: there the blanks beside a line end go, since
 * two of them would be syntax; the blanks at the stretch's own ends stay.
 */
function spacerOf({ kind, start, end }: Block, text: string): Spacer {
  if (kind === 'table') return tableSpacer(text.slice(start, end));
  if (kind !== 'lines') return (stretch) => stretch.replace(SPACES, ' ');
  return (stretch) =>
    stretch
      .replace(/[\t ]+/g, ' ')
      .replace(/ ?(?:\r\n|[\n\r\u0085\u2028\u2029\f\v])[\t-\r \u0085\u2028\u2029]*/g, '\n');
}

const SPACES = /[\t-\r \u0085\u2028\u2029]+/g;

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv', 'ckb']);

const yamlOf = (front: Frontmatter): string =>
  Object.entries(front)
    .map(([key, value]) => `${key}: ${yamlValue(value)}`)
    .join('\n');

function frontmatterOf({ document, recogniser }: ResolvedDocument): Frontmatter {
  return {
    id: document.id,
    title: document.title,
    titleFrom: document.titleFrom,
    publisher: document.publisher,
    byline: document.byline,
    published: document.published,
    language: document.language,
    direction: RIGHT_TO_LEFT.has(document.language.split('-')[0] ?? '') ? 'rtl' : 'ltr',
    seed: document.seed,
    sha256: document.sha256,
    bytes: document.bytes,
    encoding: document.encoding,
    words: document.words,
    recogniser,
  };
}
