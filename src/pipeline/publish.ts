import { join } from 'node:path';
import type {
  BlockRecord,
  DateRecord,
  DocumentRecord,
  EntityRecord,
  MentionRecord,
  QuoteRecord,
} from '../model/published.ts';
import type { Settings } from '../model/settings.ts';
import { silent, type Progress } from '../report/progress.ts';
import { annotationsOf } from './export/annotations.ts';
import type { Entities, Findings } from './export/findings.ts';
import { llmsLine } from './export/llms.ts';
import { markdownOf } from './export/markdown.ts';
import { teiOf } from './export/tei/tei.ts';
import { openCollection, type Collection } from './publishCollection.ts';
import { byDocument, readNdjson } from './read/ndjson.ts';
import { read } from './read/read.ts';
import { copyData, putFile } from './write/publish.ts';

/** Where published files come from and go to; all paths absolute. */
export interface PublishJob {
  readonly seeds: string;
  readonly generated: string;
  readonly out: string;
  /** Address the site will have, or null. */
  readonly site: string | null;
  readonly settings: Settings;
}

/**
 * Lay the files that are not pages into the built site: originals byte for byte, the decoded texts to which all offsets
 * refer, the data, and whatever is made from these (`src/pipeline/export`). Each text is read once, and no file with a line for each
 * mention is ever whole in memory. Returns the seeds whose file had gone or changed.
 */
export function publish(job: PublishJob, progress: Pick<Progress, 'expect' | 'step'> = silent): string[] {
  const { generated, out, settings } = job;
  copyData(generated, out);
  const data = (name: string): string => join(generated, 'data', `${name}.ndjson`);
  const entities: Entities = new Map([...readNdjson<EntityRecord>(data('entities'))].map((one) => [one.id, one]));
  const of = {
    blocks: byDocument<BlockRecord>(data('blocks')),
    mentions: byDocument<MentionRecord>(data('mentions')),
    quotes: byDocument<QuoteRecord>(data('quotes')),
    dates: byDocument<DateRecord>(data('dates')),
  };
  const collection = openCollection(job, entities.values());
  const changed: string[] = [];
  const documents = [...readNdjson<DocumentRecord>(data('documents'))];
  progress.expect(documents.length);
  for (const document of documents) {
    const { id, seed, sha256 } = document;
    progress.step();
    const rows = { blocks: of.blocks(id), mentions: of.mentions(id), quotes: of.quotes(id), dates: of.dates(id) };
    collection.rows({ document, ...rows });
    const reading = read({ path: seed, file: join(job.seeds, seed) }, settings.limits.fileMiB, settings.encodings).seed;
    if (reading === null || reading.digest !== sha256) {
      changed.push(seed);
      continue;
    }
    putFile(join(out, document.original), reading.original);
    putFile(join(out, 'text', `${id}.txt`), reading.text);
    exportDocument({ document, text: reading.text, ...rows }, entities, job, collection);
  }
  collection.close();
  return changed;
}

function exportDocument(
  findings: Findings,
  entities: Entities,
  { out, site, settings }: PublishJob,
  collection: Collection,
): void {
  const { id } = findings.document;
  const { exports } = settings;
  if (exports.tei) putFile(join(out, 'data', 'tei', `${id}.xml`), teiOf(findings, entities, settings.title));
  if (exports.markdown) {
    putFile(join(out, 'text', `${id}.md`), markdownOf(findings, entities));
    collection.llms?.put(llmsLine(findings.document, rootOf(site, '')));
  }
  if (exports.annotations) collection.annotations(annotationsOf(findings, entities, rootOf(site, '../')));
}

/** What goes before addresses in files that name others: the site's own address where it is known. */
function rootOf(site: string | null, relative: string): string {
  return site === null ? relative : site.replace(/(?<!\/)\/*$/, '/');
}
