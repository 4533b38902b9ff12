import type { ResolvedDocument } from '../../model/corpus.ts';
import type { DocumentNotes } from '../../model/generated.ts';
import { lastNumber } from '../../text/lastNumber.ts';
import type { PassageIndex } from './passageIndex.ts';
import type { PassageWords } from './passageWords.ts';
import { quoteView } from './quotePages.ts';

/** What the rest of the collection says of one document. `passages` are its words in each passage that it shares. */
export function notesOf(
  resolved: ResolvedDocument,
  passages: readonly PassageWords[],
  others: PassageIndex,
  decisions: readonly string[],
): DocumentNotes {
  const reasons = resolved.mentions.map((mention): [string, string] => [lastNumber(mention.id), mention.reason]);
  return {
    related: resolved.related.map(({ document, reasons: why }) => ({ document, reasons: [...why] })),
    shared: resolved.shared.map((passage, at) => ({
      block: passage.block,
      document: passage.other.document,
      otherBlock: passage.other.block,
      words: passage.words,
      text: passages[at]?.text ?? '',
      differing: passage.differences.length,
      differences: differencesOf(passages[at], others.wordsOf(resolved.document.id, passage)),
    })),
    quotes: resolved.quotes.map(quoteView),
    reasons: Object.fromEntries(reasons),
    decisions: [...decisions],
  };
}

/** The first differences of a passage: this document's words and the other's. */
function differencesOf(
  here: PassageWords | undefined,
  there: readonly string[],
): DocumentNotes['shared'][number]['differences'] {
  return (here?.differences ?? []).map(({ before, words }, at) => ({ before, here: words, there: there[at] ?? '' }));
}
