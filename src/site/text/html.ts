const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Text as HTML, fit for an element's content and for a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => REFERENCES.get(character) ?? character);
}

/** Text with some stretches marked, as HTML; `at` are UTF-16 ranges of `text`, in order, that do not overlap. */
export function marked(text: string, at: readonly (readonly [number, number])[]): string {
  let html = '';
  let from = 0;
  for (const [start, end] of at) {
    html += `${escapeHtml(text.slice(from, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    from = end;
  }
  return html + escapeHtml(text.slice(from));
}
