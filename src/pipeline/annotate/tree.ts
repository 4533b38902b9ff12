import type { BlockContent, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

/**
 * The only ways in which annotated documents are built: a closed set of components, attributes that are ours (ids, kinds,
 * numbers, dates), and text. Nothing else can come out, whatever went in.
 */

/** Attribute values hold nothing that could end a string or begin a reference. */
const ATTRIBUTE = /^[\p{L}\p{M}\p{N} .,;:'’?()/~%+_–—…“”-]*$/u;

function attributes(values: Readonly<Record<string, string | null | undefined>>): MdxJsxTextElement['attributes'] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    if (!ATTRIBUTE.test(value)) throw new RangeError(`The attribute ${name} holds a character that is not allowed.`);
    return [{ type: 'mdxJsxAttribute' as const, name, value }];
  });
}

/** Words, which `escapeText` writes so that nothing in them is syntax. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** Words and marks that stand together. */
export function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** The title (1) or a heading within the text (2). */
export function heading(depth: 1 | 2, children: PhrasingContent[]): RootContent {
  return { type: 'heading', depth, children };
}

/** A component within a line. */
export function inline(
  name: 'Mention' | 'Quote' | 'When',
  values: Readonly<Record<string, string | null | undefined>>,
  children: PhrasingContent[],
): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: attributes(values), children };
}

/** A component round paragraphs. */
export function wrapper(
  name: string,
  values: Readonly<Record<string, string | null | undefined>>,
  children: BlockContent[],
): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: attributes(values), children };
}
