import { join } from 'node:path';
import type { DocumentNotes } from '../model/generated.ts';
import type { Ids } from '../model/ids.ts';
import { assembleCorpus } from './assemble.ts';
import { cachePart, openCache, programDigest, type Cache } from '../disk/cache.ts';
import { renderedPart } from '../disk/rendered.ts';
import { notesOf } from './compile/notes.ts';
import { PassageIndex } from './compile/passageIndex.ts';
import { furnitureListOf } from './furnitureList.ts';
import type { Job } from './pipeline.ts';
import { readDecisions } from './read/decisions.ts';
import { readIds } from './read/ids.ts';
import { readSettings } from './read/settings.ts';
import { rehearse } from './rehearse.ts';
import { analyseFile, annotateFile, TASKS, type TaskSettings } from './tasks.ts';
import { watchListOf } from './watchList.ts';

/** A document as it looks for the time being. */
export interface Previewed {
  readonly id: string;
  readonly mdx: string;
  /** Without what only the whole collection can say: `related` and `shared` are empty. */
  readonly notes: DocumentNotes;
}

/** Works single documents out again while the rest of the collection stays as it was. */
export interface Preview {
  /**
   * One document, by its path below the seeds: null when it has no address yet or cannot be read. Who is who is settled
   * within it alone, with the addresses given out so far; lines that the collection repeats are not known for furniture.
   */
  of(path: string): Previewed | null;
  /** Take up decisions, settings and addresses anew. */
  refresh(): void;
  /** Work out a made-up document, so that the first of the reader's own is not the slowest. */
  rehearse(): void;
}

/** Load everything that a document is worked out with, once. Throws `Failure` when the hand-written files do not fit. */
export async function openPreview(job: Job): Promise<Preview> {
  const tools = { ...(await TASKS.analyse.load()), ...(await TASKS.annotate.load()) };
  const cache = openCache(cachePart(job.cache, 'facts'), programDigest());
  const { folder, version } = renderedPart(job.cache);
  const rendered = openCache(folder, version);
  let known = read(job);
  return {
    refresh: () => (known = read(job)),
    rehearse: () => {
      rehearse(tools, (facts) => assembleCorpus([facts], known.decisions, known.ids).corpus.documents[0]);
    },
    of: (path) => previewOf(path, job, known, { cache, rendered, ...tools }),
  };
}

interface Known {
  readonly ids: Ids;
  readonly idOf: ReadonlyMap<string, string>;
  readonly decisions: ReturnType<typeof readDecisions>;
  readonly settings: TaskSettings;
}

function read(job: Job): Known {
  const { limits, encodings, language } = readSettings(job.content);
  const decisions = readDecisions(job.content);
  // As the last run left them, be they kept by hand or not.
  const ids = readIds(join(job.generated, 'data'), null);
  const idOf = new Map(ids.documents.map(({ seed, id }) => [seed, id]));
  const settings: TaskSettings = {
    fileMiB: limits.fileMiB,
    encodings,
    language,
    watch: watchListOf(decisions),
    furniture: furnitureListOf(decisions, idOf),
    repeated: new Set(),
    imported: new Map(),
  };
  return { ids, idOf, decisions, settings };
}

type Tools = { readonly cache: Cache; readonly rendered: Cache } & Awaited<ReturnType<typeof TASKS.analyse.load>> &
  Awaited<ReturnType<typeof TASKS.annotate.load>>;

function previewOf(path: string, job: Job, { ids, idOf, decisions, settings }: Known, tools: Tools): Previewed | null {
  if (!idOf.has(path)) return null;
  const candidate = { path, file: join(job.seeds, path) };
  const facts = analyseFile({ candidate, seen: null }, { settings, ...tools })?.facts ?? null;
  if (facts === null) return null;
  const { corpus, decisionsOf } = assembleCorpus([facts], decisions, ids);
  const [resolved] = corpus.documents;
  if (resolved === undefined) return null;
  const mdx = annotateFile({ candidate, resolved }, { settings, ...tools })?.mdx ?? null;
  if (mdx === null) return null;
  const { id } = resolved.document;
  return { id, mdx, notes: notesOf(resolved, [], new PassageIndex(corpus, new Map()), decisionsOf(id)) };
}
