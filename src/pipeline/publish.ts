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
import type { Cache } from '../disk/cache.ts';
import { siteRoot } from './export/address.ts';
import { annotationsOf } from './export/annotations.ts';
import type { Entities, Findings, Named } from './export/findings.ts';
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
  /** Where exports of documents are remembered. */
  readonly cache: Cache;
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
  const records = [...readNdjson<EntityRecord>(data('entities'))];
  const entities: Entities = new Map(
    records.map(({ id, kind, name, url, sameAs }) => [id, { id, kind, name, url, sameAs }]),
  );
  const of = {
    blocks: byDocument<BlockRecord>(data('blocks')),
    mentions: byDocument<MentionRecord>(data('mentions')),
    quotes: byDocument<QuoteRecord>(data('quotes')),
    dates: byDocument<DateRecord>(data('dates')),
  };
  const collection = openCollection(job, records);
  const changed: string[] = [];
  const documents = [...readNdjson<DocumentRecord>(data('documents'))];
  progress.expect(documents.length);
  for (const document of documents) {
    const { id, seed, sha256 } = document;
    progress.step();
    const rows = { blocks: of.blocks(id), mentions: of.mentions(id), quotes: of.quotes(id), dates: of.dates(id) };
    const found = {
      document,
      blocks: rows.blocks.records,
      mentions: rows.mentions.records,
      quotes: rows.quotes.records,
      dates: rows.dates.records,
    };
    collection.rows(found);
    const reading = read({ path: seed, file: join(job.seeds, seed) }, settings.limits.fileMiB, settings.encodings).seed;
    if (reading === null || reading.digest !== sha256) {
      changed.push(seed);
      continue;
    }
    putFile(join(out, document.original), reading.original);
    putFile(join(out, 'text', `${id}.txt`), reading.text);
    const lines = Object.values(rows).flatMap(({ lines }) => lines);
    exportDocument({ ...found, text: reading.text }, [reading.encoding, ...lines], entities, job, collection);
  }
  collection.close();
  return changed;
}

/** `told` is all that the text and the data files tell, besides the document's own record. */
function exportDocument(
  findings: Findings,
  told: readonly string[],
  entities: Entities,
  { out, site, settings, cache }: PublishJob,
  collection: Collection,
): void {
  const { document } = findings;
  // What is not given to an export cannot get into it, so the key is whole.
  const named = namedIn(findings, entities);
  const key = [
    'exports',
    JSON.stringify([site, settings.title, settings.exports, document, [...named.values()]]),
    ...told,
  ];
  const known = cache.get(key) as Exported | null;
  const { tei, markdown, annotations } = known ?? exportsOf(findings, named, site, settings);
  if (known === null) cache.put(key, { tei, markdown, annotations } satisfies Exported);
  if (tei !== null) putFile(join(out, 'data', 'tei', `${document.id}.xml`), tei);
  if (markdown !== null) {
    putFile(join(out, 'text', `${document.id}.md`), markdown);
    collection.llms?.put(llmsLine(document, siteRoot(site, '')));
  }
  collection.annotations(annotations);
}

/** What is made of one document alone; null and none where the settings do without. */
interface Exported {
  readonly tei: string | null;
  readonly markdown: string | null;
  /** An annotation a line, as JSON. */
  readonly annotations: readonly string[];
}

function exportsOf(
  findings: Findings,
  entities: Entities,
  site: string | null,
  { title, exports }: Settings,
): Exported {
  const annotations = exports.annotations ? annotationsOf(findings, entities, siteRoot(site, '../')) : [];
  return {
    tei: exports.tei ? teiOf(findings, entities, title) : null,
    markdown: exports.markdown ? markdownOf(findings, entities) : null,
    annotations: annotations.map((one) => JSON.stringify(one)),
  };
}

/** Those of the entities that a document names or quotes, in the order of the text. */
function namedIn({ mentions, quotes }: Findings, entities: Entities): Entities {
  const named = new Map<string, Named>();
  for (const id of [...mentions.map(({ entity }) => entity), ...quotes.map(({ speaker }) => speaker)]) {
    const entity = id === null ? undefined : entities.get(id);
    if (entity !== undefined) named.set(entity.id, entity);
  }
  return named;
}
