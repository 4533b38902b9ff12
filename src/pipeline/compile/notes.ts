import type { ResolvedDocument } from '../../model/corpus.ts';
import type { DocumentNotes } from '../../model/generated.ts';
import { quoteView } from './quotePages.ts';

/** What the rest of the collection says of one document. `passages` holds the words of `resolved.shared`. */
export function notesOf(
  resolved: ResolvedDocument,
  passages: readonly string[],
  decisions: readonly string[],
): DocumentNotes {
  const reasons = resolved.mentions.map((mention): [string, string] => [
    /\d+$/.exec(mention.id)?.[0] ?? '0',
    mention.reason,
  ]);
  return {
    related: resolved.related.map(({ document, reasons: why }) => ({ document, reasons: [...why] })),
    shared: resolved.shared.map(({ block, other, words }, at) => ({
      block,
      document: other.document,
      otherBlock: other.block,
      words,
      text: passages[at] ?? '',
    })),
    quotes: resolved.quotes.map(quoteView),
    reasons: Object.fromEntries(reasons),
    decisions: [...decisions],
  };
}
