import type { Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { BLOCK_COMPONENT } from '../model/generated.ts';

/** The components an annotated document may use, and the attributes of each. */
const ATTRIBUTES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Mention', new Set(['n', 'id', 'kind', 'rule', 'candidates', 'form', 'doubt'])],
  ['Quote', new Set(['n', 'speaker'])],
  ['When', new Set(['edtf'])],
  ...Object.values(BLOCK_COMPONENT).map((name) => [name, new Set(name === 'Furniture' ? ['why'] : [])] as const),
]);
const INLINE = new Set(['Mention', 'Quote', 'When']);
const PLAIN = new Set(['root', 'yaml', 'heading', 'paragraph', 'text']);

export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** What a document may not hold, in a few words, and the line of what was parsed on which it stands, from 1. */
export interface Stray {
  readonly problem: string;
  readonly line: number | null;
}

/**
 * Lets through only what the pipeline writes: text, paragraphs, headings and the closed set of components with plain
 * attributes. A document is a stranger's text, so an import, an expression or any other tag is refused, never run.
 */
export function strayIn(tree: Root): Stray | null {
  const queue: Nodes[] = [tree];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    const problem = problemOf(node);
    if (problem !== null) return { problem, line: node.position?.start.line ?? null };
    if ('children' in node) for (const child of node.children) queue.push(child);
  }
  return null;
}

function problemOf(node: Nodes): string | null {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return problemOfTag(node);
  return PLAIN.has(node.type) ? null : `a document may not hold what MDX reads here as “${node.type}”`;
}

function problemOfTag(node: Jsx): string | null {
  const allowed = node.name === null ? undefined : ATTRIBUTES.get(node.name);
  if (allowed === undefined) return `<${node.name ?? ''}> is not one of the components of a document`;
  const stray = node.attributes.find((attribute) => !isPlain(attribute) || !allowed.has(attribute.name));
  if (stray !== undefined) return `<${node.name}> has an attribute it may not have`;
  if (INLINE.has(node.name ?? '') !== (node.type === 'mdxJsxTextElement'))
    return `<${node.name}> stands in the wrong place`;
  return null;
}

function isPlain(attribute: Jsx['attributes'][number]): attribute is MdxJsxAttribute {
  return attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
}

/** Value of a component's attribute, or undefined. Call on checked nodes only. */
export function attributeOf(node: Jsx, name: string): string | undefined {
  for (const attribute of node.attributes) {
    if (isPlain(attribute) && attribute.name === name) return attribute.value as string;
  }
  return undefined;
}
