import type { Tagger } from '../../src/pipeline/recognise/tagger/tagger.ts';
import type { LabelledDocument } from './documents.ts';
import { blocksOf } from './prepared.ts';
import type { Scores } from './scoring.ts';
import { addScores, f1, newScores, precision, recall } from './scoring.ts';

/** Scores of a tagger on each source's development documents. */
export function developmentScores(tagger: Tagger, documents: readonly LabelledDocument[]): ReadonlyMap<string, Scores> {
  const scores = new Map<string, Scores>();
  for (const document of documents) {
    const sheet = scores.get(document.source) ?? newScores();
    scores.set(document.source, sheet);
    addScores(sheet, tagger.tag(document.text, blocksOf(document)), document.labels);
  }
  return scores;
}

/** One line a source, and the mean of their exact F1. */
export function describeScores(scores: ReadonlyMap<string, Scores>): string {
  const lines = [...scores].map(([source, { exact, relaxed, spans, kinds }]) => {
    const byKind = Object.values(kinds).map((kind) => f1(kind).toFixed(1));
    return [
      source.padEnd(14),
      `F1 ${f1(exact).toFixed(1)}`,
      `P ${precision(exact).toFixed(1)} R ${recall(exact).toFixed(1)}`,
      `people/organizations/places ${byKind.join('/')}`,
      `overlap ${f1(relaxed).toFixed(1)} span ${f1(spans).toFixed(1)}`,
    ].join('  ');
  });
  const mean = [...scores.values()].reduce((sum, { exact }) => sum + f1(exact), 0) / scores.size;
  return [...lines, `mean           F1 ${mean.toFixed(2)}`].join('\n');
}
