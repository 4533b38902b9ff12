import type { Sentence, Sentences } from '../../model/facts.ts';
import type { Corpus, DatedWords } from '../../model/corpus.ts';
import type { TimelinePage } from '../../model/generated.ts';
import { steadyPagesOf } from '../../text/paging.ts';
import { excerpt } from './excerpt.ts';

const PAGE = 200;
/** Below this confidence a date is drawn as uncertain. */
const SURE = 0.8;

/** Every dated passage in the order of its date, page by page; what has no known date is not drawn. */
export function* timelinePages(corpus: Corpus, sentencesOf: ReadonlyMap<string, Sentences>): Generator<TimelinePage> {
  const entries: { readonly key: string; readonly date: DatedWords; readonly edtf: string; sentence: Sentence }[] = [];
  for (const { document, dates } of corpus.documents) {
    const sentences = sentencesOf.get(document.id)?.dateSentences ?? [];
    dates.forEach((date, at) => {
      const sentence = sentences[at];
      if (date.edtf === null || sentence === undefined) return;
      entries.push({ key: sortKey(date.edtf), date, edtf: date.edtf, sentence });
    });
  }
  // Within a date in the order of documents and text, which is the order in which they were gathered.
  entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const pages = steadyPagesOf(entries, PAGE, ({ date }) => date.id);
  for (const [at, page] of pages.entries()) {
    const shown = page.map(({ date, edtf, sentence }) => entryOf(date, edtf, sentence));
    yield { page: at + 1, pages: pages.length, total: entries.length, entries: shown };
  }
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

/** The months in which the seasons and quarters of EDTF begin, by their codes. */
const BEGINS: Readonly<Record<string, string>> = {
  '21': '03',
  '22': '06',
  '23': '09',
  '24': '12',
  '33': '01',
  '34': '04',
  '35': '07',
  '36': '10',
};

/** EDTF strings of years 0–9999 sort by their text once unknown digits stand before known ones and seasons in their months. */
function sortKey(edtf: string): string {
  return edtf
    .replaceAll('X', '0')
    .replace(/[~?%]/g, '')
    .replace(/^(\d{4})-(\d\d)(?!-?\d)/, (_, year: string, part: string) => `${year}-${BEGINS[part] ?? part}`);
}
