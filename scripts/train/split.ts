import { hashText } from '../../src/pipeline/recognise/tagger/hash.ts';
import type { LabelledDocument } from './documents.ts';

/** Of each source, which share of its documents is kept for development. Sources not named are for training only. */
const HELD: Readonly<Record<string, readonly [number, number]>> = {
  'gum-news': [1, 3],
  'uner-ewt-dev': [1, 5],
  wikigold: [1, 5],
  redocred: [83, 1000],
  're3d-public': [1, 4],
};

/** Sources the shipped weights are trained on: their other documents are no test. */
export const TRAINING_SOURCES: ReadonlySet<string> = new Set([
  ...Object.keys(HELD),
  'crossner',
  'gum-academic-court',
  'gum-bio-voyage',
  'wnut17',
]);

/** Whether a document is for development and must never be trained on: told by its id, so it stays so. */
export function isDevelopment(document: LabelledDocument): boolean {
  const share = HELD[document.source];
  if (share === undefined) return false;
  return (hashText(`split 2 ${document.id}`) >>> 0) % share[1] < share[0];
}
