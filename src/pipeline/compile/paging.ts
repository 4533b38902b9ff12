/** Cut a list into pages of at most `size`; an empty list has one empty page, so that its address exists. */
export function pagesOf<T>(items: readonly T[], size: number): (readonly T[])[] {
  const pages: (readonly T[])[] = [];
  for (let at = 0; at < items.length; at += size) pages.push(items.slice(at, at + size));
  return pages.length > 0 ? pages : [[]];
}

/** Cut a list of groups into pages so that the members of a page's groups stay near `size`; a group larger than that is cut. */
export function groupPagesOf<T>(groups: readonly (readonly T[])[], size: number): T[][][] {
  const pages: T[][][] = [[]];
  let room = size;
  for (const group of groups) {
    for (let at = 0; at < group.length;) {
      if (room === 0) {
        pages.push([]);
        room = size;
      }
      const part = group.slice(at, at + room);
      pages.at(-1)?.push(part);
      room -= part.length;
      at += part.length;
    }
  }
  return pages;
}
