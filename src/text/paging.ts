import { hashWords } from './shingle.ts';

/** Cut a list into pages of at most `size`; an empty list has one empty page, so that its address exists. */
export function pagesOf<T>(items: readonly T[], size: number): (readonly T[])[] {
  const pages: (readonly T[])[] = [];
  for (let at = 0; at < items.length; at += size) pages.push(items.slice(at, at + size));
  return pages.length > 0 ? pages : [[]];
}

/** A page of a steady list ends between these shares of its size. */
const [LEAST, MOST] = [0.6, 1.1];

/**
 * Cut a long list into pages of about `size`, so that an item more or less moves the ends of few pages: a page ends where, of all its
 * possible ends, an item's key has the least hash (content-defined chunking: Muthitacharoen, Chen and Mazières, 2001). Pages
 * that stay as they were need not be made again, and addresses within them hold. What fits on one page is not cut.
 */
export function steadyPagesOf<T>(items: readonly T[], size: number, keyOf: (item: T) => string): (readonly T[])[] {
  const [least, most] = [Math.ceil(LEAST * size), Math.floor(MOST * size)];
  const hashes = items.map((item) => hashWords(keyOf(item)));
  const pages: (readonly T[])[] = [];
  let from = 0;
  while (items.length - from > size) {
    let end = from + least;
    for (let at = end + 1; at <= Math.min(from + most, items.length); at++) {
      if ((hashes[at - 1] ?? 0) < (hashes[end - 1] ?? 0)) end = at;
    }
    pages.push(items.slice(from, end));
    from = end;
  }
  return [...pages, ...(from < items.length || from === 0 ? [items.slice(from)] : [])];
}
