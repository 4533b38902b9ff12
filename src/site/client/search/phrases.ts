import type { FoundPage } from 'backmatter:pagefind';
import type { Catalogue } from '../../search/format.ts';

/** What a phrase in the title adds: Pagefind's own weight of a title. */
const TITLE = 5;

/**
 * Pagefind finds words in a row but scores all such pages alike. A page is worth one, and one more for each doubling of
 * the phrase; in a document longer than the average, the phrase must stand there more often by as much. So documents
 * that hold it about equally often come out equal, whatever their length, and what is left is told by their dates.
 */
export function weighPhrase(
  pages: readonly FoundPage[],
  { length }: readonly string[],
  { lengths, titles }: Pick<Catalogue, 'lengths' | 'titles'>,
): FoundPage[] {
  const average = lengths.slice(0, titles.length).reduce((sum, n) => sum + n, 0) / titles.length;
  return pages.map((page) => {
    const number = Number(page.id);
    const title = titles[number] ?? 0;
    const places = new Set(page.words);
    const times = places.size / length;
    const longer = Math.max(1, (lengths[number] ?? 0) / average || 1);
    const doublings = Math.max(0, Math.floor(Math.log2(times / longer)));
    const inTitle = page.words.some((place) => place + length <= title && places.has(place + length - 1));
    return { ...page, score: 1 + doublings + (inTitle ? TITLE : 0) };
  });
}
