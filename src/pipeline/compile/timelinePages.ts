import type { Facts, Sentence } from '../../model/facts.ts';
import type { Corpus, DatedWords } from '../../model/corpus.ts';
import type { TimelinePage } from '../../model/generated.ts';
import { excerpt } from './excerpt.ts';
import { pagesOf } from './paging.ts';

const PAGE = 200;
/** Below this confidence a date is drawn as uncertain. */
const SURE = 0.8;

/** Every dated passage in the order of its date; what has no known date is not drawn. */
export function timelinePages(corpus: Corpus, facts: ReadonlyMap<string, Facts>): TimelinePage[] {
  const entries: (TimelinePage['entries'][number] & { key: string })[] = [];
  for (const { document, dates } of corpus.documents) {
    const sentences = facts.get(document.id)?.dateSentences ?? [];
    dates.forEach((date, at) => {
      const sentence = sentences[at];
      if (date.edtf === null || sentence === undefined) return;
      entries.push({ ...entryOf(date, date.edtf, sentence), key: sortKey(date.edtf) });
    });
  }
  entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.document < b.document ? -1 : 1));
  const pages = pagesOf(entries, PAGE);
  return pages.map((page, at) => ({
    page: at + 1,
    pages: pages.length,
    total: entries.length,
    entries: page.map(({ key: _key, ...entry }) => entry),
  }));
}

function entryOf(date: DatedWords, edtf: string, sentence: Sentence): TimelinePage['entries'][number] {
  return {
    ...excerpt(date.document, sentence, [date]),
    edtf,
    words: date.text,
    certain: date.confidence >= SURE && !/[~?%X/]/.test(edtf),
    note: date.note,
  };
}

/** EDTF strings of years 0–9999 sort by their text once the unknown digits and season codes stand before known ones. */
function sortKey(edtf: string): string {
  return edtf
    .replaceAll('X', '0')
    .replace(/[~?%]/g, '')
    .replace(/-(2[1-4]|3[3-6])$/, '-00');
}
