/** Elements that browsers open again in every later block until they are closed. Another `a` or `nobr` closes the one before. */
const AGAIN = 'b|big|code|em|font|i|s|small|strike|strong|tt|u';
/** Elements within a line, which change nothing of it. */
const INLINE = 'a|abbr|br|cite|img|q|span|sub|sup|time|wbr';
const ATTRIBUTES = `(?:\\s+[\\w:-]+(?:\\s*=\\s*(?:"[^"<>]*"|'[^'<>]*'|[^\\s"'<>=]+))?)*\\s*/?>`;
/** A start or end tag of either kind, plainly written; any other start tag; what may begin a stretch without tags. */
const TAG = new RegExp(
  `</(${AGAIN})\\s*>|<(${AGAIN})(?:(${ATTRIBUTES})|(?![\\w:-]))|<(${INLINE})${ATTRIBUTES}|<(p|div|li|dd|dt|blockquote)${ATTRIBUTES}|<(?:[a-z!?]|/br)`,
  'gi',
);
/** An end tag reaches over fewer blocks than this for certain. */
const BLOCKS = 7;
/** Unclosed elements times the tags after them: a page of the nineties has some thousands. */
const MOST = 300_000;

/**
 * Whether a web page leaves so many elements such as `<b>` open, with so many tags after them, that opening them all again in each
 * fills the memory: thirty thousand characters are enough for gigabytes. Counts too many rather than too few: an end tag
 * counts only where nothing between may keep it from being one (comments, scripts, tables, many blocks). Linear.
 */
export function reopensTooMuch(source: string): boolean {
  const open = new Map<string, number>();
  let [unclosed, again, within, blocks] = [0, 0, 0, 0];
  for (const [, closed, opened, plain, inline, block] of source.matchAll(TAG)) {
    if (closed !== undefined) {
      const name = closed.toLowerCase();
      const count = open.get(name) ?? 0;
      if (count > 0) {
        open.set(name, count - 1);
        unclosed--;
        if (--within === 0) blocks = 0;
      }
      continue;
    }
    again += unclosed;
    if (again > MOST) return true;
    if (opened !== undefined) {
      const name = opened.toLowerCase();
      open.set(name, (open.get(name) ?? 0) + 1);
      unclosed++;
      within++;
    }
    // From here on an end tag may not reach what was opened before.
    const certain =
      plain !== undefined || inline !== undefined || (block !== undefined && (within === 0 || ++blocks < BLOCKS));
    if (!certain) {
      open.clear();
      within = 0;
      blocks = 0;
    }
  }
  return false;
}
