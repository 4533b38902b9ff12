import type { DocumentRecord } from '../../model/published.ts';
import { documents } from './records.ts';

/** Folder of a document's seed: "" at the top. Names are those on disk, as their owner knows them. */
export const folderOf = (document: Pick<DocumentRecord, 'seed'>): string => document.seed.replace(/\/?[^/]*$/, '');

const inOrder: readonly DocumentRecord[] = [...documents.values()].sort(
  (a, b) => compare(folderOf(a), folderOf(b)) || compare(a.id, b.id),
);
const positions = new Map(inOrder.map(({ id }, position) => [id, position]));

/** Every document, folder by folder. */
export const documentsByFolder = (): readonly DocumentRecord[] => inOrder;

/** The documents before and after one, and at most `most` neighbours around it in its folder (itself among them). */
export function neighbours(id: string, most = 9) {
  const position = positions.get(id) ?? 0;
  const folder = inOrder[position] === undefined ? '' : folderOf(inOrder[position]);
  const near = inOrder.slice(Math.max(0, position - most), position + most + 1);
  const same = near.filter((other) => folderOf(other) === folder);
  const at = same.findIndex((other) => other.id === id);
  const first = Math.max(0, Math.min(at - Math.floor(most / 2), same.length - most));
  return {
    previous: inOrder[position - 1] ?? null,
    next: inOrder[position + 1] ?? null,
    folder,
    around: same.slice(first, first + most),
  };
}

/** Newest first; undated ones last, in the order of their files. */
export function newestFirst(): DocumentRecord[] {
  return [...inOrder].sort((a, b) => compare(b.published?.edtf ?? '', a.published?.edtf ?? ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
