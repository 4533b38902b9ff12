import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DateRecord, DocumentRecord, EntityRecord, MentionRecord, QuoteRecord } from '../src/model/published.ts';
import { runPipeline, type Outcome } from '../src/pipeline/pipeline.ts';
import { silent } from '../src/report/progress.ts';

/** What a run of the pipeline published. */
export interface Result {
  readonly outcome: Outcome;
  readonly generated: string;
  readonly documents: readonly DocumentRecord[];
  readonly entities: readonly EntityRecord[];
  readonly mentions: readonly MentionRecord[];
  readonly quotes: readonly QuoteRecord[];
  readonly dates: readonly DateRecord[];
  /** Decoded text of a document, as published. */
  readonly text: (id: string) => string;
}

/** Run the pipeline over a folder of UTF-8 documents, in a temporary place that goes when the tests end. */
export async function pipelineOver(seeds: string, content?: string): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'backmatter-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const generated = join(folder, 'generated');
  const outcome = await runPipeline(
    {
      seeds,
      generated,
      content: content ?? join(folder, 'content'),
      keepIds: true,
      previous: null,
      cache: join(folder, 'cache'),
      jobs: 1,
    },
    silent,
  );
  const rows = <T>(name: string): T[] =>
    readFileSync(join(generated, 'data', `${name}.ndjson`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as T);
  const documents = rows<DocumentRecord>('documents');
  return {
    outcome,
    generated,
    documents,
    entities: rows('entities'),
    mentions: rows('mentions'),
    quotes: rows('quotes'),
    dates: rows('dates'),
    text: (id) => {
      const seed = documents.find((document) => document.id === id)?.seed ?? '';
      return readFileSync(join(seeds, seed), 'utf8').replace(/^\ufeff/, '');
    },
  };
}
