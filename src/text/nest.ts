import { bySpan, type Span } from '../model/span.ts';

/** A stretch that will become an element. `solid` ones are never cut; others give way where they cross a solid one. */
export interface Mark extends Span {
  readonly solid: boolean;
}

/** Marks and plain stretches of one block, nested. */
export type Nested<M extends Mark> =
  ({ readonly mark: null } & Span) | ({ readonly mark: M; readonly children: readonly Nested<M>[] } & Span);

/**
 * Nest marks that may overlap into a tree that covers `within` without gaps. Where two marks cross, the later one is cut
 * at the border of the earlier, or the earlier at the border of the later when only the later is solid.
 * Sorting apart, one pass over the marks.
 */
export function nest<M extends Mark>(marks: readonly M[], within: Span): Nested<M>[] {
  return fill(untangle([...marks].filter(({ start, end }) => start < end).sort(bySpan)), within);
}

/** Cut crossing marks until every two are apart or one holds the other. */
function untangle<M extends Mark>(marks: M[]): M[] {
  const done: M[] = [];
  const queue = marks.reverse();
  const open: M[] = [];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= next.start) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined && next.end > outer.end) {
      // `next` begins inside `outer` and ends after it: one of them is cut in two.
      if (next.solid && !outer.solid) {
        const at = done.lastIndexOf(outer);
        const head = { ...outer, end: next.start };
        if (head.start < head.end) done[at] = head;
        else done.splice(at, 1);
        open.pop();
        reinsert(queue, { ...outer, start: next.start });
        reinsert(queue, next);
      } else {
        reinsert(queue, { ...next, start: outer.end });
        reinsert(queue, { ...next, end: outer.end });
      }
      continue;
    }
    done.push(next);
    open.push(next);
  }
  return done.sort(bySpan);
}

/** Put a piece back where its start belongs; the queue is sorted from last to first. */
function reinsert<M extends Mark>(queue: M[], piece: M): void {
  if (piece.start >= piece.end) return;
  let at = queue.length;
  while (at > 0 && bySpan(queue[at - 1] ?? piece, piece) < 0) at--;
  queue.splice(at, 0, piece);
}

function fill<M extends Mark>(marks: readonly M[], within: Span): Nested<M>[] {
  const nested: Nested<M>[] = [];
  let at = within.start;
  for (let index = 0; index < marks.length;) {
    const mark = marks[index];
    if (mark === undefined) break;
    let after = index + 1;
    while ((marks[after]?.start ?? Infinity) < mark.end) after++;
    if (at < mark.start) nested.push({ mark: null, start: at, end: mark.start });
    const children = fill(marks.slice(index + 1, after), mark);
    nested.push({ mark, start: mark.start, end: mark.end, children });
    at = mark.end;
    index = after;
  }
  if (at < within.end) nested.push({ mark: null, start: at, end: within.end });
  return nested;
}
