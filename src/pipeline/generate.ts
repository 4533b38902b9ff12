import type { ResolvedDocument } from '../model/corpus.ts';
import type { DocumentNotes, Manifest, ReviewPage } from '../model/generated.ts';
import { KIND_FOLDER, KINDS, type Kind } from '../model/kind.ts';
import type { Notice } from '../report/notice.ts';
import type { Progress } from '../report/progress.ts';
import { steadyPagesOf } from '../text/paging.ts';
import type { Assembled } from './assemble.ts';
import { allEntityPages } from './compile/entityPages.ts';
import { indexMentions } from './compile/backIndex.ts';
import { notesOf } from './compile/notes.ts';
import { quotePages, quotesByEntity } from './compile/quotePages.ts';
import { PassageIndex } from './compile/passageIndex.ts';
import type { PassageWords } from './compile/passageWords.ts';
import { recordsOf } from './compile/records.ts';
import { timelinePages } from './compile/timelinePages.ts';
import { idsText } from './write/ids.ts';
import type { Writer } from './write/writer.ts';

/** Version of the generated files' form. */
const VERSION = '1';
const REVIEW_PAGE = 50;

/** What the texts themselves say, besides what is in the corpus. */
export interface Told {
  /** The words of each passage that a document shares. */
  readonly passages: (resolved: ResolvedDocument) => readonly PassageWords[];
  /** By document, for each of these passages: its words where the two differ. Documents without such words are left out. */
  readonly differing: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Everything in `content/generated` besides the annotated documents: the back matter itself. */
export function generate(
  assembled: Assembled,
  { passages, differing }: Told,
  notices: readonly Notice[],
  writer: Writer,
  progress: Pick<Progress, 'expect' | 'step'>,
): Manifest {
  const { corpus, sentencesOf } = assembled;
  const index = indexMentions(corpus, sentencesOf);
  const json = (path: string, value: unknown): void => writer.put(path, `${JSON.stringify(value, null, 1)}\n`);

  progress.expect(corpus.documents.length + corpus.entities.length);
  const others = new PassageIndex(corpus, differing);
  for (const resolved of corpus.documents) {
    const { id } = resolved.document;
    const notes: DocumentNotes = notesOf(resolved, passages(resolved), others, assembled.decisionsOf(id));
    json(`documents/${id}.notes.json`, notes);
    progress.step();
  }
  for (const page of allEntityPages(corpus, { index, undo: assembled.undo, ...quotesByEntity(corpus) })) {
    const stem = `entities/${KIND_FOLDER[page.kind]}/${page.id}`;
    json(page.page === 1 ? `${stem}.json` : `${stem}/${page.page}.json`, page);
    if (page.page === 1) progress.step();
  }
  let quotes = 0;
  for (const page of quotePages(corpus)) json(`quotes/${(quotes = page.page)}.json`, page);
  let timeline = 0;
  for (const page of timelinePages(corpus, sentencesOf)) json(`timeline/${(timeline = page.page)}.json`, page);
  const doubtful = assembled.review(index);
  const review = steadyPagesOf(doubtful, REVIEW_PAGE, reviewKey);
  review.forEach((items, at) => {
    json(`review/${at + 1}.json`, { page: at + 1, pages: review.length, total: doubtful.length, items });
  });
  json('redirects.json', corpus.redirects);

  for (const [name, rows] of Object.entries(recordsOf(corpus, index)) as [string, Iterable<object>][]) {
    const file = writer.open(`data/${name}.ndjson`);
    for (const row of rows) file.put(`${JSON.stringify(row)}\n`);
    file.close();
  }
  const manifest: Manifest = {
    version: VERSION,
    counts: countsOf(assembled),
    leftOut: notices.filter(({ leftOut }) => leftOut).map(({ seed, message }) => ({ seed: seed ?? '', why: message })),
    warnings: notices.filter(({ leftOut }) => !leftOut).map(({ seed, message }) => ({ seed, message })),
    quotePages: quotes,
    timelinePages: timeline,
    reviewPages: review.length,
  };
  json('manifest.json', manifest);
  json('data/manifest.json', manifest);
  writer.put('data/ids.json', idsText(assembled.ids));
  return manifest;
}

const reviewKey = ({ text, kind, passages: [first] }: ReviewPage['items'][number]): string =>
  `${kind} ${text} ${first?.document ?? ''}`;

function countsOf({ corpus }: Assembled): Manifest['counts'] {
  const entities = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const { kind } of corpus.entities) entities[kind]++;
  const counts = { documents: corpus.documents.length, words: 0, mentions: 0, open: 0, entities, quotes: 0, dates: 0 };
  for (const { document, mentions, quotes, dates } of corpus.documents) {
    counts.words += document.words;
    counts.mentions += mentions.length;
    for (const { entity } of mentions) if (entity === null) counts.open++;
    counts.quotes += quotes.length;
    counts.dates += dates.length;
  }
  return counts;
}
