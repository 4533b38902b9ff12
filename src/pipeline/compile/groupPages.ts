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
