import type { ResolvedDocument } from '../../model/corpus.ts';
import type { DocumentNotes } from '../../model/generated.ts';
import { lastNumber } from '../../text/lastNumber.ts';
import type { PassageIndex } from './passageIndex.ts';
import { quoteView } from './quotePages.ts';

/** What the rest of the collection says of one document. */
export function notesOf(
  resolved: ResolvedDocument,
  passages: PassageIndex,
  decisions: readonly string[],
): DocumentNotes {
  const reasons = resolved.mentions.map((mention): [string, string] => [lastNumber(mention.id), mention.reason]);
  return {
    related: resolved.related.map(({ document, reasons: why }) => ({ document, reasons: [...why] })),
    shared: resolved.shared.map((passage) => ({
      block: passage.block,
      document: passage.other.document,
      otherBlock: passage.other.block,
      words: passage.words,
      text: passages.textOf(resolved.document.id, passage),
      differing: passage.differences.length,
      differences: passages.differencesOf(resolved.document.id, passage),
    })),
    quotes: resolved.quotes.map(quoteView),
    reasons: Object.fromEntries(reasons),
    decisions: [...decisions],
  };
}
