/**
 * A stretch of a text. Offsets are UTF-16 indices into the decoded text of a seed
 * (byte order mark dropped, line ends untouched), so `text.slice(start, end)` is the stretch.
 */
export interface Span {
  /** Where it begins. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
}

/** Order by start, the longer first where two start together: an outer span comes before what it holds. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Whether `outer` holds the whole of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
