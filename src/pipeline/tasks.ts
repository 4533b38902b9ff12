import type { ResolvedDocument } from '../model/corpus.ts';
import type { Facts } from '../model/facts.ts';
import type { Imported, PlacedName } from '../model/imported.ts';
import type { Seed } from '../model/seed.ts';
import type { WatchList } from '../model/watchList.ts';
import { Failure } from '../report/failure.ts';
import { notice, type Notice } from '../report/notice.ts';
import { segment } from '../text/segment.ts';
import type { analyse } from './analyse.ts';
import type { annotate } from './annotate/annotate.ts';
import { marksOf } from './annotate/marks.ts';
import type { Cache } from '../disk/cache.ts';
import { passageWords, type PassageWords } from './compile/passageWords.ts';
import { shortSegmentHashes } from './clean/repeated.ts';
import { furnitureFor, type PlacedFurniture } from './furnitureList.ts';
import { place } from './imported/place.ts';
import { read, type UnaddressedSeed } from './read/read.ts';
import type { Candidate } from './read/walk.ts';

/** What both maps need besides their input; crosses to workers once. */
export interface TaskSettings {
  /** Largest file that is read, in mebibytes. */
  readonly fileMiB: number;
  /** Encodings that the settings name, by path pattern. */
  readonly encodings: Readonly<Record<string, string>>;
  /** The usual language of the documents, or null. */
  readonly language: string | null;
  readonly watch: WatchList;
  /** What editors decided of page furniture. */
  readonly furniture: readonly PlacedFurniture[];
  /** Hashes of the short segments that the collection repeats: page furniture, whatever they say. */
  readonly repeated: ReadonlySet<number>;
  /** Annotations made elsewhere, by path of the seed. */
  readonly imported: ReadonlyMap<string, readonly Imported[]>;
}

/** A document analysed, or the notices that say why there is none. */
export interface Analysed {
  readonly path: string;
  readonly facts: Facts | null;
  readonly notices: readonly Notice[];
}

/** By what a document is known again without being read a second time. */
interface Print extends Pick<Seed, 'digest' | 'encoding' | 'given'> {
  /** Hashes of its short segments, to see which ones the collection repeats. */
  readonly short: readonly number[];
}

/** What the first map is given: a file, and what was seen of it beforehand if anybody looked. */
export interface ToAnalyse {
  readonly candidate: Candidate;
  /** Without a print the file could not be read; the notices say why. */
  readonly seen: { readonly print: Print | null; readonly notices: readonly Notice[] } | null;
}

/** What is asked of every file before the first map. */
export function surveyFile(candidate: Candidate, settings: TaskSettings): ToAnalyse {
  const survey = (): ToAnalyse => {
    const { seed, notices } = read(candidate, settings.fileMiB, settings.encodings);
    return { candidate, seen: { print: seed === null ? null : printOf(seed), notices } };
  };
  return unlessItFails(survey, () => ({ candidate, seen: null }));
}

const printOf = ({ digest, encoding, given, text }: UnaddressedSeed): Print => ({
  digest,
  encoding,
  ...(given === undefined ? {} : { given }),
  short: shortSegmentHashes(text, segment(text)),
});

/** What one file makes fail is a fault of the program: the others are built all the same, and its notice asks for a report. */
function unlessItFails<T>(work: () => T, otherwise: (what: string) => T): T {
  try {
    return work();
  } catch (cause) {
    // What the system or the person who builds has to mend concerns all files.
    if (cause instanceof Failure || !(cause instanceof Error) || 'code' in cause) throw cause;
    return otherwise(cause.message);
  }
}

/** How a task is done: with what works out what is not in the cache; without it, null says that something would have to be. */
export interface Tools {
  readonly settings: TaskSettings;
  readonly cache: Cache;
  /** Where documents as HTML are left for the site, by their MDX. */
  readonly rendered: Cache;
  readonly analyse?: typeof analyse;
  readonly annotate?: typeof annotate;
}

/** First map: read one file and find out everything about it that can be known without the others. */
export function analyseFile(asked: ToAnalyse, tools: Tools): Analysed | null {
  const { path } = asked.candidate;
  return unlessItFails(
    () => knownAnalysis(asked, tools) ?? analyseRead(asked.candidate, tools),
    (what) => ({ path, facts: null, notices: [notice('not-read', path, what)] }),
  );
}

/**
 * The analysis of a file that was seen and has not changed, from the cache. Annotations made elsewhere are placed in the text, so
 * that a file with such has to be read.
 */
function knownAnalysis({ candidate: { path }, seen }: ToAnalyse, { settings, cache }: Tools): Analysed | null {
  if (seen?.print === null) return { path, facts: null, notices: seen.notices };
  if (seen === null || settings.imported.has(path)) return null;
  const facts = cache.get(factsKey(path, seen.print, [], settings)) as Facts | null;
  return facts === null ? null : { path, facts, notices: seen.notices };
}

/** What an analysis depends on. `placed` are the names that were found elsewhere. */
function factsKey(path: string, print: Print, placed: readonly PlacedName[], settings: TaskSettings): string[] {
  const { digest, encoding, given, short } = print;
  const decisions = furnitureFor(path, settings.furniture);
  const repeated = short.filter((hash) => settings.repeated.has(hash));
  const inputs = [given, settings.language, settings.watch, placed, decisions, repeated];
  return ['facts', path, digest, encoding, ...inputs.map((one) => JSON.stringify(one))];
}

function analyseRead(candidate: Candidate, { settings, cache, analyse }: Tools): Analysed | null {
  if (analyse === undefined && !settings.imported.has(candidate.path)) return null;
  const { seed, notices } = read(candidate, settings.fileMiB, settings.encodings);
  if (seed === null) return { path: candidate.path, facts: null, notices };
  const { original: _bytes, ...unaddressed } = seed;
  const bare = { ...unaddressed, id: '' };
  const usual = settings.language;
  const placed = place(seed.text, settings.imported.get(seed.path) ?? []);
  const print = printOf(seed);
  const key = factsKey(seed.path, print, placed.names, settings);
  const known = cache.get(key) as Facts | null;
  const repeated = new Set(print.short.filter((hash) => settings.repeated.has(hash)));
  const surroundings = { decisions: furnitureFor(seed.path, settings.furniture), repeated };
  const facts =
    known ??
    analyse?.(usual === null ? bare : { ...bare, usualLanguage: usual }, settings.watch, placed.names, surroundings);
  if (facts === undefined) return null;
  if (known === null) cache.put(key, facts);
  const lost = placed.lost === 0 ? [] : [notice('annotations-lost', seed.path, String(placed.lost))];
  return { path: candidate.path, facts, notices: [...notices, ...lost] };
}

/** What the second map is given: a document as the corpus sees it, and the file its text comes from. */
export interface ToAnnotate {
  readonly candidate: Candidate;
  readonly resolved: ResolvedDocument;
}

/** An annotated page; null when the file changed or went since it was analysed. */
export interface AnnotatedFile {
  readonly id: string;
  readonly mdx: string | null;
  /** For each passage shared with another document, as `ResolvedDocument.shared` lists them: the words in which this one differs. */
  readonly differing: readonly (readonly string[])[];
  readonly notices: readonly Notice[];
}

/**
 * Second map: write one document as annotated MDX. The text is read again, since texts do not outlive their analysis. What
 * was written is known by what stands on it, and the passages by where they lie: why a name is whose, or what is related,
 * changes more often, and neither.
 */
export function annotateFile(
  { candidate, resolved }: ToAnnotate,
  { settings, cache, rendered, annotate }: Tools,
): AnnotatedFile | null {
  const { document, shared, recogniser } = resolved;
  const { id, seed: path, sha256 } = document;
  const pageKey = ['mdx', JSON.stringify([document, recogniser, marksOf(resolved)])];
  const knownPage = cache.get(pageKey) as Page | null;
  if (knownPage === null && annotate === undefined) return null;
  const knownPassages = knownPassagesOf(resolved, cache);
  if (knownPage !== null && knownPassages !== null) return annotatedFile(document, knownPage, knownPassages);

  const { seed } = read(candidate, settings.fileMiB, settings.encodings);
  if (seed === null || seed.digest !== sha256) {
    return { id, mdx: null, differing: [], notices: [notice('changed-meanwhile', path)] };
  }
  const passages = knownPassages ?? shared.map((passage) => passageWords(seed.text, passage));
  if (knownPassages === null) cache.put(passagesKey(resolved), passages);
  if (knownPage !== null) return annotatedFile(document, knownPage, passages);
  const annotated = annotate?.(resolved, seed.text);
  if (annotated === undefined) return null;
  const { rendered: html, ...page } = annotated;
  rendered.put([page.mdx], html);
  cache.put(pageKey, page);
  return annotatedFile(document, page, passages);
}

function annotatedFile(
  { id, seed }: ResolvedDocument['document'],
  { mdx, fault }: Page,
  passages: readonly PassageWords[],
): AnnotatedFile {
  const differing = passages.map(({ differences }) => differences.map(({ words }) => words));
  return { id, mdx, differing, notices: fault === null ? [] : [notice('not-annotated', seed, fault)] };
}

/**
 * The words of each passage that a document shares, as its text has them: from the cache, where annotating has left them, since
 * together they are too many to be kept in memory. None when the file has changed or gone.
 */
export function passagesOf({ candidate, resolved }: ToAnnotate, { settings, cache }: Tools): readonly PassageWords[] {
  const known = knownPassagesOf(resolved, cache);
  if (known !== null) return known;
  const { seed } = read(candidate, settings.fileMiB, settings.encodings);
  if (seed === null || seed.digest !== resolved.document.sha256) return [];
  return resolved.shared.map((passage) => passageWords(seed.text, passage));
}

function knownPassagesOf(resolved: ResolvedDocument, cache: Cache): readonly PassageWords[] | null {
  return resolved.shared.length === 0 ? [] : (cache.get(passagesKey(resolved)) as readonly PassageWords[] | null);
}

const passagesKey = ({ document, shared }: ResolvedDocument): string[] => [
  'passages',
  document.seed,
  document.sha256,
  document.encoding,
  JSON.stringify(shared),
];

/** What the second map remembers of a document's page. */
type Page = Omit<ReturnType<typeof annotate>, 'rendered'>;

/**
 * The two maps, what each works things out with, and what it gives for a document that exhausts its worker. What it works with is
 * large (tagger, languages), so it is loaded only where it is needed.
 */
export const TASKS = {
  analyse: {
    run: analyseFile,
    load: async () => ({ analyse: (await import('./analyse.ts')).analyse }),
    lost: ({ candidate: { path } }: ToAnalyse): Analysed => ({
      path,
      facts: null,
      notices: [notice('out-of-memory', path)],
    }),
  },
  annotate: {
    run: annotateFile,
    load: async () => ({ annotate: (await import('./annotate/annotate.ts')).annotate }),
    lost: ({ resolved: { document } }: ToAnnotate): AnnotatedFile => ({
      id: document.id,
      mdx: null,
      differing: [],
      notices: [notice('out-of-memory', document.seed)],
    }),
  },
} as const;
