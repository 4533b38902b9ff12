import { documents, goneDocuments } from './records.ts';

/**
 * The MDX is what the site is made of: a person may have taken a document's file away. What the generated lists still
 * quote of it is left out here, so that no link leads to a page that is not built. Costs nothing while no file is missing.
 */
export function withoutGone<T>(value: T): T {
  return goneDocuments.length === 0 ? value : (pruned(value) as T);
}

/** Lists whose entry is pointless once it is empty. */
const CONTENTS = ['mentions', 'wordings'];

function pruned(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .filter((item) => !isGone(item))
      .map(pruned)
      .filter((item) => !isEmptied(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pruned(inner)]));
}

function isGone(item: unknown): boolean {
  if (typeof item !== 'object' || item === null || !('document' in item)) return false;
  return typeof item.document === 'string' && !documents.has(item.document);
}

function isEmptied(item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return false;
  return Object.entries(item).some(
    ([key, inner]) => CONTENTS.includes(key) && Array.isArray(inner) && inner.length === 0,
  );
}
