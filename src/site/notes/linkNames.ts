import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { KIND_CLASS } from '../../mdx/inline.ts';
import { entityAddress } from '../content/records.ts';
import { linker } from '../links.ts';
import { findEntity } from './find.ts';
import { NOTE_ADDRESS } from './notes.ts';

const WIKILINK = /\[\[([^[\]\n|]+)(?:\|([^[\]\n]+))?\]\]/g;

/** Makes links of the wikilinks in a page by hand: see `wikilinks.ts`. An unknown name fails and says which names are near. */
export function linkNames(tree: Root, file: VFile): void {
  const to = linker(NOTE_ADDRESS);
  visit(tree, 'text', (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const content = linked(node, to, file);
    if (content === null) return;
    parent.children.splice(index, 1, ...content);
    return [SKIP, index + content.length];
  });
}

function linked(node: Text, to: (address: string) => string, file: VFile): PhrasingContent[] | null {
  const content: PhrasingContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(WIKILINK)) {
    const [whole, name = '', label = name] = match;
    if (match.index > from) content.push({ type: 'text', value: node.value.slice(from, match.index) });
    content.push(link(name, label, to, node, file));
    from = match.index + whole.length;
  }
  if (content.length === 0) return null;
  if (from < node.value.length) content.push({ type: 'text', value: node.value.slice(from) });
  return content;
}

function link(name: string, label: string, to: (address: string) => string, node: Text, file: VFile): Link {
  try {
    const entity = findEntity(name);
    return {
      type: 'link',
      url: to(entityAddress(entity)),
      data: { hProperties: { className: [KIND_CLASS[entity.kind]] } },
      children: [{ type: 'text', value: label }],
    };
  } catch (cause) {
    return file.fail((cause as Error).message, node.position);
  }
}
