import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { loadTagger } from '../../src/pipeline/recognise/tagger/tagger.ts';
import { reliability } from '../train/calibration.ts';
import { describeScores } from '../train/development.ts';
import type { LabelledDocument, NameKind } from '../train/documents.ts';
import { readCorpora } from '../train/documents.ts';
import { blocksOf } from '../train/prepared.ts';
import { readProse } from '../train/prose.ts';
import type { KindedSpan, Scores } from '../train/scoring.ts';
import { addScores, newScores } from '../train/scoring.ts';
import { TRAINING_SOURCES, isDevelopment } from '../train/split.ts';
import { compareSpeed } from './speed.ts';

/** Finds names in one document. */
type Finder = (document: LabelledDocument) => readonly KindedSpan[];

/**
 * The accuracy half of `npm run bench -- --data DIR`: the tagger and compromise on the same documents in the same
 * run, by source and kind, exact and by overlap; how far its confidence can be trusted; words a second of both.
 * Sources that the tagger was trained on are scored on their development documents, others (a folder of one's own) whole.
 */
export function benchAccuracy(dataFolder: string): void {
  const started = performance.now();
  const tagger = loadTagger();
  console.log(`tagger loaded in ${(performance.now() - started).toFixed(0)} ms`);
  const documents = documentsToScore(dataFolder);
  const ours: Finder = (document) => tagger.tag(document.text, blocksOf(document));
  console.log(`\ntagger\n${describeScores(scoresOf(ours, documents))}`);
  console.log(`\ncompromise\n${describeScores(scoresOf(compromiseNames, documents))}`);
  console.log('\nconfidence   names   right');
  for (const { from, to, names, right } of reliability(tagger, documents)) {
    if (names === 0) continue;
    console.log(
      `${from.toFixed(1)}–${to.toFixed(1)}  ${String(names).padStart(9)}  ${((100 * right) / names).toFixed(0).padStart(4)} %`,
    );
  }
  const prose = readProse(fileURLToPath(new URL('../train/news', import.meta.url)));
  compareSpeed(
    prose.map((article) => article.text),
    tagger,
  );
}

/** Development documents of the sources the tagger was trained on; all of any other source. */
function documentsToScore(dataFolder: string): readonly LabelledDocument[] {
  return readCorpora(dataFolder).flatMap(({ name, documents }) => {
    return TRAINING_SOURCES.has(name) ? documents.filter(isDevelopment) : documents;
  });
}

function scoresOf(find: Finder, documents: readonly LabelledDocument[]): ReadonlyMap<string, Scores> {
  const scores = new Map<string, Scores>();
  for (const document of documents) {
    const sheet = scores.get(document.source) ?? newScores();
    scores.set(document.source, sheet);
    addScores(sheet, find(document), document.labels);
  }
  return scores;
}

interface CompromiseMatch {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/** Names as compromise finds them, articles, titles' dots and possessives trimmed to be fair. */
export function compromiseNames({ text }: LabelledDocument): readonly KindedSpan[] {
  const document = nlp(text);
  const found: KindedSpan[] = [];
  const add = (matches: readonly CompromiseMatch[], kind: NameKind): void => {
    for (const { offset } of matches) {
      const span = trimmed(text, offset.start, offset.start + offset.length, kind);
      if (span.end > span.start) found.push(span);
    }
  };
  add(document.people().json({ offset: true }) as CompromiseMatch[], 'person');
  add(document.organizations().json({ offset: true }) as CompromiseMatch[], 'organization');
  add(document.places().json({ offset: true }) as CompromiseMatch[], 'place');
  return found;
}

function trimmed(text: string, start: number, end: number, kind: NameKind): KindedSpan {
  const name = text.slice(start, end);
  const lead = /^(?:[^\p{L}\p{N}]+|(?:the|a|an|mr|mrs|ms|dr|president)\.?\s+)*/iu.exec(name)?.[0].length ?? 0;
  const tail = /(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(name)?.[0].length ?? 0;
  return { start: start + lead, end: end - tail, kind };
}
