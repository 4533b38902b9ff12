import type { DocumentRecord } from '../../model/published.ts';
import { question } from '../reuse/question.ts';
import { documents } from './records.ts';

/** Folder of a document's seed: "" at the top. Names are those on disk, as their owner knows them. */
export const folderOf = (document: Pick<DocumentRecord, 'seed'>): string => document.seed.replace(/\/?[^/]*$/, '');

const inOrder: readonly DocumentRecord[] = [...documents.values()].sort(
  (a, b) => compare(folderOf(a), folderOf(b)) || compare(a.id, b.id),
);
const positions = new Map(inOrder.map(({ id }, position) => [id, position]));

/** Every document, folder by folder. */
export const documentsByFolder = (): readonly DocumentRecord[] => inOrder;

/** How many neighbours of a document its page names, itself among them. */
const MOST_AROUND = 9;

/** The documents before and after one, and some around it in its folder (itself among them). */
export const neighbours = question('neighbours', (id: string) => {
  const position = positions.get(id) ?? 0;
  const folder = inOrder[position] === undefined ? '' : folderOf(inOrder[position]);
  const near = inOrder.slice(Math.max(0, position - MOST_AROUND), position + MOST_AROUND + 1);
  const same = near.filter((other) => folderOf(other) === folder);
  const at = same.findIndex((other) => other.id === id);
  const first = Math.max(0, Math.min(at - Math.floor(MOST_AROUND / 2), same.length - MOST_AROUND));
  const named = ({ id, title }: DocumentRecord): { id: string; title: string } => ({ id, title });
  const before = inOrder[position - 1];
  const after = inOrder[position + 1];
  return {
    previous: before === undefined ? null : named(before),
    next: after === undefined ? null : named(after),
    around: same.slice(first, first + MOST_AROUND).map(named),
  };
});

/** Newest first; undated ones last, in the order of their files. */
export function newestFirst(): DocumentRecord[] {
  return [...inOrder].sort((a, b) => compare(b.published?.edtf ?? '', a.published?.edtf ?? ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
