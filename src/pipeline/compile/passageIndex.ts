import type { Corpus, SharedPassage } from '../../model/corpus.ts';
import type { DocumentNotes } from '../../model/generated.ts';
import type { PassageWords } from './passageWords.ts';

type Listed = DocumentNotes['shared'][number]['differences'];

/**
 * The words of shared passages, looked up from either side: what stands there is what the other document's text says of the
 * same passage. `words` holds, by document, one for each of its `shared`.
 */
export class PassageIndex {
  private readonly words = new Map<string, PassageWords>();

  constructor(corpus: Corpus, words: ReadonlyMap<string, readonly PassageWords[]>) {
    for (const { document, shared } of corpus.documents) {
      const own = words.get(document.id) ?? [];
      shared.forEach((passage, at) => {
        const told = own[at];
        if (told !== undefined) this.words.set(keyOf(document.id, passage, passage.other), told);
      });
    }
  }

  /** The opening of a passage as it stands in `document`. */
  textOf(document: string, passage: SharedPassage): string {
    return this.words.get(keyOf(document, passage, passage.other))?.text ?? '';
  }

  /** The first differences of a passage: this document's words and the other's. */
  differencesOf(document: string, passage: SharedPassage): Listed {
    const here = this.words.get(keyOf(document, passage, passage.other));
    const there = this.words.get(keyOf(passage.other.document, passage.other, { document, start: passage.start }));
    return (here?.differences ?? []).map(({ before, words }, at) => ({
      before,
      here: words,
      there: there?.differences[at]?.words ?? '',
    }));
  }
}

function keyOf(
  document: string,
  { start }: { readonly start: number },
  other: { readonly document: string; readonly start: number },
): string {
  return `${document} ${start} ${other.start} ${other.document}`;
}
