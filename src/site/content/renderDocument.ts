import type { Root } from 'mdast';
import { parse as parseYaml } from 'yaml';
import { strayIn } from '../../mdx/closed.ts';
import { parseMdx } from '../../mdx/parse.ts';
import { partsOf } from '../../mdx/parts.ts';
import { openRendering } from '../../mdx/render.ts';
import type { RenderedDocument } from '../../mdx/rendered.ts';
import { frontmatterSchema } from '../../model/generated.ts';
import { checked, ContentError } from './read.ts';

/**
 * Renders the MDX of a document. It is parsed and never evaluated; anything outside the closed set is refused.
 * @throws {ContentError} naming the file, the line and what stands there.
 */
export function renderDocument(source: string, file: string): RenderedDocument {
  const rendering = openRendering();
  let front: unknown;
  for (const { source: part, lines } of partsOf(source)) {
    const tree = parseMdx(part, lines === 0);
    const stray = strayIn(tree);
    if (stray !== null) {
      const line = stray.line === null ? '?' : lines + stray.line;
      throw new ContentError(file, `${stray.problem}, on line ${line}.`);
    }
    if (lines === 0) front = frontmatterOf(tree);
    rendering.add(tree);
  }
  return rendering.end(checked(file, front, frontmatterSchema));
}

function frontmatterOf(tree: Root): unknown {
  const first = tree.children[0];
  return first?.type === 'yaml' ? parseYaml(first.value) : undefined;
}
