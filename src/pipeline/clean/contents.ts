import type { Label } from '../../model/label.ts';
import type { Segment } from '../../text/segment.ts';

/** Fewer entries are no table of contents. */
const FEWEST = 3;
const ENTRY = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.? (\S.{0,120})$/;
/** Signs that an encyclopedia sets behind its headings. */
const EDIT = / ?\[edit\]$/;

/** A numbered table of contents whose entries stand again below as headings: it repeats the page, and leads about in it. */
export function markContents(words: readonly string[], segments: readonly Segment[], labels: Label[]): void {
  const head = words.findIndex(
    (line, index) => labels[index]?.is === 'text' && /^(?:table of )?contents:?$/i.test(line),
  );
  if (head < 0) return;
  let end = head + 1;
  while (labels[end]?.is === 'text' && segments[end]?.gap === 0 && ENTRY.test(words[end] ?? '')) end++;
  if (end - head <= FEWEST) return;
  const below = new Set(words.slice(end).map((line) => line.replace(EDIT, '')));
  const again = words.slice(head + 1, end).filter((line) => below.has(ENTRY.exec(line)?.[2] ?? '')).length;
  if (again < (end - head - 1) / 2) return;
  for (let index = head; index < end; index++) labels[index] = { is: 'furniture', why: 'a table of contents' };
}
