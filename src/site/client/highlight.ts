/** Name of the query parameter by which a search result hands its words to the page it leads to. */
export const HIGHLIGHT = 'h';

/** Marks the words somebody searched for, without touching the text: the browser draws them. */
export function highlightSearch(): void {
  const words = new URLSearchParams(location.search).getAll(HIGHLIGHT).map((word) => word.toLowerCase());
  const body = document.querySelector('.body');
  if (words.length === 0 || body === null || !('highlights' in CSS)) return;
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').toLowerCase();
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0 && word !== ''; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges));
}
