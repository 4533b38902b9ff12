import { statSync } from 'node:fs';
import type { Corpus, ResolvedDocument } from '../model/corpus.ts';
import type { Facts } from '../model/facts.ts';
import type { Manifest } from '../model/generated.ts';
import { Failure } from '../report/failure.ts';
import type { Notice } from '../report/notice.ts';
import type { Progress } from '../report/progress.ts';
import { documentIds } from '../text/documentIds.ts';
import { cachePart, openCache, programDigest, type Cache } from '../disk/cache.ts';
import { renderedPart } from '../disk/rendered.ts';
import { assembleCorpus, type Assembled } from './assemble.ts';
import { repeatedSegments } from './clean/repeated.ts';
import { furnitureListOf } from './furnitureList.ts';
import { generate, type Told } from './generate.ts';
import { factsPacker } from './packFacts.ts';
import { mapOnWorkers } from './pool.ts';
import { annotationsBySeed } from './annotations.ts';
import { readDecisions } from './read/decisions.ts';
import { readIds } from './read/ids.ts';
import { readSettings } from './read/settings.ts';
import { walk, type Candidate } from './read/walk.ts';
import type { PassageWords } from './compile/passageWords.ts';
import {
  passagesOf,
  surveyFile,
  TASKS,
  type Analysed,
  type AnnotatedFile,
  type TaskSettings,
  type ToAnalyse,
  type ToAnnotate,
  type Tools,
} from './tasks.ts';
import { watchListOf } from './watchList.ts';
import type { WorkerData } from './worker.ts';
import { writeIds } from './write/ids.ts';
import { openWriter, type Writer } from './write/writer.ts';

/** Where a run reads and writes; all paths absolute. */
export interface Job {
  readonly seeds: string;
  readonly content: string;
  readonly generated: string;
  /** Whether `ids.json` may be written into `content`. */
  readonly keepIds: boolean;
  /** A built site whose addresses are to be kept, or null. */
  readonly previous: string | null;
  readonly cache: string;
  readonly jobs: number;
}

/** What a run did. */
export interface Outcome {
  readonly manifest: Manifest;
  readonly notices: readonly Notice[];
  /** Files below `generated` that were written, and removed. */
  readonly changed: number;
  readonly removed: number;
}

/**
 * From a folder of documents to `content/generated`: analyse each document alone, resolve names once over the whole
 * collection, annotate each document. The same input gives the same bytes, whatever the number of workers.
 * Throws `Failure` when the folder holds no document or the hand-written files do not fit.
 */
export async function runPipeline(job: Job, progress: Progress): Promise<Outcome> {
  const { assembled, candidates, stage, notices } = await resolveFolder(job, progress);
  const writer = openWriter(job.generated);
  const files = new Map(candidates.map((candidate) => [candidate.path, candidate]));
  const annotated = await annotateAll(assembled.corpus, files, stage, writer, progress);
  for (const one of annotated.notices) notices.push(one);
  progress.stage('Index');
  const passages = (resolved: ResolvedDocument): readonly PassageWords[] => {
    const candidate = files.get(resolved.document.seed);
    return candidate === undefined ? [] : passagesOf({ candidate, resolved }, stage);
  };
  const manifest = generate(assembled, { passages, differing: annotated.differing }, notices, writer, progress);
  const { changed, removed } = writer.finish();
  if (job.keepIds) writeIds(job.content, assembled.ids);
  return { manifest, notices, changed, removed };
}

/** A folder of documents with its names resolved, before anything is written. */
interface ResolvedFolder {
  readonly assembled: Assembled;
  readonly candidates: readonly Candidate[];
  readonly stage: Stage;
  readonly notices: Notice[];
}

/** The first two thirds of the story; `explain` asks for no more. Throws as `runPipeline` does. */
export async function resolveFolder(job: Job, progress: Progress): Promise<ResolvedFolder> {
  const { surveyed, stage, notices, decisions, ids } = await openFolder(job, progress);
  const candidates = surveyed.map(({ candidate }) => candidate);
  const { facts, found } = await analyseAll(surveyed, stage, progress);
  for (const one of found) notices.push(one);
  if (facts.length === 0) throw nothingToRead(job.seeds, notices);

  progress.stage('Who is who');
  const assembled = assembleCorpus(facts, decisions, ids);
  for (const one of assembled.notices) notices.push(one);
  return { assembled, candidates, stage, notices };
}

/** One of several equal parts of a folder's documents, counted from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/**
 * The first map alone, over one part of the documents: what it finds out lies in the cache of `job`, by content, and a
 * build of the whole folder with the caches of all parts takes it up. The parts know nothing of each other. Returns how
 * many documents the part has, and how many the folder.
 */
export async function analyseShard(
  job: Job,
  { number, of }: Shard,
  progress: Progress,
): Promise<{ readonly documents: number; readonly whole: number }> {
  const { surveyed, stage } = await openFolder(job, progress);
  const own = surveyed.filter((_, at) => at % of === number - 1);
  await analyseAll(own, stage, progress);
  return { documents: own.length, whole: surveyed.length };
}

/** A folder looked through, and what hand-written files say of it. */
interface OpenFolder extends Omit<ResolvedFolder, 'assembled' | 'candidates'> {
  readonly surveyed: readonly ToAnalyse[];
  readonly decisions: ReturnType<typeof readDecisions>;
  readonly ids: ReturnType<typeof readIds>;
}

async function openFolder(job: Job, progress: Progress): Promise<OpenFolder> {
  const settings = readSettings(job.content);
  const decisions = readDecisions(job.content);
  const ids = readIds(job.content, job.previous);
  const { candidates, notices } = walk(job.seeds);
  const annotations = annotationsBySeed(job.content, candidates, ids);
  for (const one of annotations.notices) notices.push(one);
  const { stage, surveyed } = stageOf(job, candidates, progress, {
    fileMiB: settings.limits.fileMiB,
    encodings: settings.encodings,
    language: settings.language,
    watch: watchListOf(decisions),
    furniture: furnitureListOf(
      decisions,
      documentIds(
        candidates.map(({ path }) => path),
        ids,
      ),
    ),
    imported: annotations.imported,
  });
  return { surveyed, stage, notices, decisions, ids };
}

/** How the two maps are run: here, or on worker threads when there is enough to do. */
interface Stage {
  readonly settings: TaskSettings;
  readonly cache: Cache;
  readonly rendered: Cache;
  readonly workers: number;
  /** Whether a document is large enough to exhaust whoever reads it. */
  readonly large: boolean;
  readonly data: Omit<WorkerData, 'task'>;
}

/** Fewer documents than this are done before a second thread has loaded the tagger. */
const WORTH_A_WORKER = 40;
/** In bytes: a file that is larger may need more memory than there is, which a worker may run out of, and the command may not. */
const LARGE = 2_000_000;

/** Settle what both maps are told, and look at every file: which lines the collection repeats is found out first. */
function stageOf(
  job: Job,
  candidates: readonly Candidate[],
  progress: Progress,
  told: Omit<TaskSettings, 'repeated'>,
): { stage: Stage; surveyed: ToAnalyse[] } {
  const version = programDigest();
  const cacheFolder = cachePart(job.cache, 'facts');
  const cache = openCache(cacheFolder, version);
  const part = renderedPart(job.cache);
  const rendered = openCache(part.folder, part.version);
  const large = candidates.some(({ file }) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGE);
  const stageFor = (repeated: ReadonlySet<number>): Stage => {
    const settings = { ...told, repeated };
    const data = { settings, cacheFolder, version, rendered: part };
    return { settings, cache, rendered, workers: job.jobs, large, data };
  };
  const first = stageFor(new Set());
  progress.stage('Surveying', candidates.length);
  const surveyed = candidates.map((candidate) => {
    const seen = surveyFile(candidate, first.settings);
    progress.step();
    return seen;
  });
  return { stage: stageFor(repeatedSegments(surveyed.map(({ seen }) => seen?.print?.short ?? []))), surveyed };
}

async function analyseAll(
  surveyed: readonly ToAnalyse[],
  stage: Stage,
  progress: Progress,
): Promise<{ facts: Facts[]; found: Notice[] }> {
  const facts: Facts[] = [];
  const found: Notice[] = [];
  const packed = factsPacker();
  progress.stage('Reading', surveyed.length);
  for await (const analysed of run<ToAnalyse, Analysed>('analyse', surveyed, stage, surveyed.length)) {
    if (analysed.facts !== null) facts.push(packed(analysed.facts));
    for (const said of analysed.notices) found.push(said);
    progress.step();
  }
  return { facts, found };
}

async function annotateAll(
  corpus: Corpus,
  files: ReadonlyMap<string, Candidate>,
  stage: Stage,
  writer: Writer,
  progress: Progress,
): Promise<{ readonly notices: Notice[]; readonly differing: Told['differing'] }> {
  const notices: Notice[] = [];
  const differing = new Map<string, readonly (readonly string[])[]>();
  function* inputs(): Generator<ToAnnotate> {
    for (const resolved of corpus.documents) {
      const candidate = files.get(resolved.document.seed);
      if (candidate !== undefined) yield { candidate, resolved };
    }
  }
  progress.stage('Annotating', corpus.documents.length);
  for await (const page of run<ToAnnotate, AnnotatedFile>('annotate', inputs(), stage, corpus.documents.length)) {
    if (page.mdx !== null) writer.put(`documents/${page.id}.mdx`, page.mdx);
    if (page.differing.some(({ length }) => length > 0)) differing.set(page.id, page.differing);
    for (const said of page.notices) notices.push(said);
    progress.step();
  }
  return { notices, differing };
}

/** What is known is taken from the cache here; of large collections, workers do the rest. */
async function* run<I, O>(
  task: keyof typeof TASKS,
  inputs: Iterable<I>,
  { settings, cache, rendered, workers, large, data }: Stage,
  count: number,
): AsyncGenerator<O> {
  const { load } = TASKS[task];
  const go = TASKS[task].run as unknown as (input: I, tools: Tools) => O | null;
  const known = (input: I): O | null => go(input, { settings, cache, rendered });
  if (!large && (count < WORTH_A_WORKER || workers < 2)) {
    for (const input of inputs)
      yield known(input) ?? (go(input, { settings, cache, rendered, ...(await load()) }) as O);
  } else {
    const script = new URL('./worker.ts', import.meta.url);
    const lost = TASKS[task].lost as unknown as (input: I) => O;
    yield* mapOnWorkers(inputs[Symbol.iterator](), { known, lost }, workers, script, {
      task,
      ...data,
    } satisfies WorkerData);
  }
}

function nothingToRead(seeds: string, notices: readonly Notice[]): Failure {
  const first = notices[0];
  const why =
    first === undefined
      ? 'it is empty'
      : `of what is in it nothing can be read (${first.seed ?? ''}: ${first.message})`;
  return new Failure(
    `There is no document in ${seeds}: ${why}.`,
    'Put documents (plain text, UTF-8 for choice) into it.',
  );
}
