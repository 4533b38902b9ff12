/**
 * Divides the pages of a build among at most so many processes. The first is at work already; each further one has to be
 * started, which takes as long as making `headStart` pages, and is worth it only for as many again. The first gets that much more,
 * and every kind of page is spread over all.
 */
export function divide<T>(pages: readonly T[], processes: number, headStart: number): T[][] {
  const count = Math.max(1, Math.min(processes, Math.floor(pages.length / headStart) - 1));
  if (count === 1) return [[...pages]];
  const share = Math.floor((pages.length - headStart) / count);
  const owner = new Map<number, number>();
  for (let further = 1; further < count; further += 1)
    for (let nth = 0; nth < share; nth += 1)
      owner.set(Math.floor(((nth + further / count) * pages.length) / share), further);
  const parts: T[][] = Array.from({ length: count }, () => []);
  for (const [index, page] of pages.entries()) parts[owner.get(index) ?? 0]?.push(page);
  return parts;
}
