import type { Tagger } from '../../src/pipeline/recognise/tagger/tagger.ts';
import type { LabelledDocument } from './documents.ts';
import { blocksOf } from './prepared.ts';

const STEPS = 10;

/** One row of a reliability table. */
export interface Reliability {
  readonly from: number;
  readonly to: number;
  readonly names: number;
  readonly claimed: number;
  readonly right: number;
}

/** Names by class of confidence: how sure the tagger says it is, and how often it is right. */
export function reliability(tagger: Tagger, documents: readonly LabelledDocument[]): readonly Reliability[] {
  const rows = Array.from({ length: STEPS }, () => ({ names: 0, claimed: 0, right: 0 }));
  for (const document of documents) {
    const labels = new Set(document.labels.map((label) => `${label.start} ${label.end} ${label.kind}`));
    for (const name of tagger.tag(document.text, blocksOf(document))) {
      const row = rows[Math.min(STEPS - 1, Math.floor(name.confidence * STEPS))]!;
      row.names += 1;
      row.claimed += name.confidence;
      if (labels.has(`${name.start} ${name.end} ${name.kind}`)) row.right += 1;
    }
  }
  return rows.map((row, index) => ({ ...row, from: index / STEPS, to: (index + 1) / STEPS }));
}

/**
 * Points of a rising curve from what the model says to how often it is right, at 0, 0.1 … 1: the shares of the classes
 * drawn towards the diagonal where few names fall, and made to rise (isotonic: Zadrozny & Elkan 2002).
 */
export function calibrate(tagger: Tagger, documents: readonly LabelledDocument[]): readonly number[] {
  const rows = reliability(tagger, documents);
  const prior = 20;
  const middles = rows.map(({ from, to, names, right }) => (right + prior * ((from + to) / 2)) / (names + prior));
  const points = [0, ...middles.slice(1).map((value, index) => (value + middles[index]!) / 2), Math.min(0.995, middles.at(-1)! + 0.02)];
  return points.map((_, index) => Math.round(Math.max(...points.slice(0, index + 1)) * 1000) / 1000);
}
