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

/** Points of the curve: most names stand close to 1, where it must be fine. */
const POINTS = 101;
/** Names that a step of the curve rests on at least. */
const LEAST = 80;

/** Names of about the same confidence: how sure the model was of them, and how many were right. */
interface Step {
  readonly names: number;
  readonly claimed: number;
  readonly right: number;
}

/**
 * Points of a rising curve from what the model says to how often it is right, at even steps from 0 to 1: names in order
 * of confidence, in groups that are joined until their shares of right names rise (isotonic: Zadrozny & Elkan 2002), with
 * straight lines between the groups.
 */
export function calibrate(tagger: Tagger, documents: readonly LabelledDocument[]): readonly number[] {
  const steps = rising(groups(judged(tagger, documents)));
  const known = steps.map(({ names, claimed, right }) => [claimed / names, right / names] as const);
  const points = [[0, 0] as const, ...known, [1, known.at(-1)?.[1] ?? 1] as const];
  return Array.from({ length: POINTS }, (_, index) => Math.round(1000 * between(points, index / (POINTS - 1))) / 1000);
}

/** Each name found, by rising confidence: how sure the model was, and whether it was right. */
function judged(tagger: Tagger, documents: readonly LabelledDocument[]): readonly (readonly [number, boolean])[] {
  const found = documents.flatMap((document) => {
    const labels = new Set(document.labels.map((label) => `${label.start} ${label.end} ${label.kind}`));
    return tagger
      .tag(document.text, blocksOf(document))
      .map((name) => [name.confidence, labels.has(`${name.start} ${name.end} ${name.kind}`)] as const);
  });
  return found.sort((a, b) => a[0] - b[0]);
}

function groups(names: readonly (readonly [number, boolean])[]): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < names.length; at += LEAST) {
    // What is left over at the end joins the last group.
    const group = names.slice(at, names.length - at < 2 * LEAST ? names.length : at + LEAST);
    const claimed = group.reduce((sum, [confidence]) => sum + confidence, 0);
    steps.push({ names: group.length, claimed, right: group.filter(([, right]) => right).length });
    if (at + group.length === names.length) break;
  }
  return steps;
}

/** Joins neighbours until no share is below the one before it. */
function rising(steps: readonly Step[]): readonly Step[] {
  const kept: Step[] = [];
  for (let next of steps) {
    for (let last = kept.at(-1); last !== undefined && last.right / last.names >= next.right / next.names; last = kept.at(-1)) {
      next = { names: last.names + next.names, claimed: last.claimed + next.claimed, right: last.right + next.right };
      kept.pop();
    }
    kept.push(next);
  }
  return kept;
}

function between(points: readonly (readonly [number, number])[], at: number): number {
  const after = Math.max(1, points.findIndex(([claimed]) => claimed >= at));
  const [low, valueLow] = points[after - 1]!;
  const [high, valueHigh] = points[after]!;
  return high === low ? valueHigh : valueLow + ((valueHigh - valueLow) * (at - low)) / (high - low);
}
