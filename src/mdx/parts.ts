/** A part of a document's MDX with the number of lines before it. */
export interface Part {
  readonly source: string;
  readonly lines: number;
}

/** In UTF-16 units: the tree of a text takes some hundred times its length, and large trees take longer than small ones. */
const ENOUGH = 20_000;
/** A blank line before a block. Within a component that holds several blocks the next line is set in. */
const BETWEEN_BLOCKS = /\n\n(?=[^\s])/g;

/** Cut a document's MDX between blocks into parts that are parsed one at a time. */
export function partsOf(source: string): Part[] {
  const parts: Part[] = [];
  let [from, lines] = [0, 0];
  const push = (to: number): void => {
    const part = source.slice(from, to);
    parts.push({ source: part, lines });
    lines += part.split('\n').length - 1;
    from = to;
  };
  for (const { index } of source.matchAll(BETWEEN_BLOCKS)) if (index - from >= ENOUGH) push(index + 2);
  push(source.length);
  return parts;
}
