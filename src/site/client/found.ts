import { searchWords } from '../../text/searchWords.ts';
import { HIGHLIGHT } from './highlight.ts';

/**
 * `found.js`: on a page that a search result led to, marks the words that were found. The text is not touched: the
 * browser draws the marks (CSS Custom Highlight API). Words are cut as the index cuts them, element by element, so that
 * a name with a link inside is still a word.
 */
function markFound(): void {
  const wanted = new Map<string, string[][]>();
  for (const row of new URLSearchParams(location.search).getAll(HIGHLIGHT)) {
    const [first = '', ...others] = row.split(' ');
    wanted.set(first, [...(wanted.get(first) ?? []), others]);
  }
  const ranges = [...document.querySelectorAll('.body > *, .note > *')].flatMap((block) => rangesIn(block, wanted));
  CSS.highlights.set('found', new Highlight(...ranges));
}

/** `wanted`: by the first word of a row the words that follow it. */
function rangesIn(block: Element, wanted: ReadonlyMap<string, readonly (readonly string[])[]>): Range[] {
  const nodes: { node: Text; start: number }[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += node.nodeValue ?? '';
  }
  const place = (offset: number): [Text, number] | null => {
    const at = nodes.findLast(({ start }) => start <= offset);
    return at === undefined ? null : [at.node, offset - at.start];
  };
  const words = searchWords(text);
  return words.flatMap(({ word, start }, i) => {
    const rows = (wanted.get(word) ?? []).filter((others) =>
      others.every((next, n) => words[i + 1 + n]?.word === next),
    );
    if (rows.length === 0) return [];
    const length = Math.max(...rows.map((others) => others.length));
    const from = place(start);
    const last = place((words[i + length]?.end ?? 0) - 1);
    if (from === null || last === null) return [];
    const range = new Range();
    range.setStart(...from);
    range.setEnd(last[0], last[1] + 1);
    return [range];
  });
}

if ('highlights' in CSS) markFound();
