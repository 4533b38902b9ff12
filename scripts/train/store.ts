import type { NumberArray, WeightsHeader } from '../../src/pipeline/recognise/tagger/weights-file.ts';
import { WEIGHTS_VERSION, packTables } from '../../src/pipeline/recognise/tagger/weights-file.ts';
import type { LexiconTables } from './lexicon.ts';
import type { StoredWeights } from './quantise.ts';
import { SCALE } from './quantise.ts';

/** Everything training makes. */
export interface Trained {
  readonly tables: LexiconTables;
  readonly weights: StoredWeights;
  readonly threshold: number;
  readonly calibration: readonly number[];
  /** Digest of the word classes. */
  readonly clusters: string;
  readonly trainedOn: readonly { readonly source: string; readonly licence: string; readonly documents: number }[];
}

/** The weights file of a trained tagger. */
export function store(trained: Trained): Buffer {
  const arrays = new Map<string, NumberArray>();
  for (const [name, array] of Object.entries(trained.tables)) arrays.set(`lexicon.${name}`, array as NumberArray);
  const { words, spans, transitions } = trained.weights;
  for (const [name, { keys, rows }] of Object.entries({ words, spans })) {
    arrays.set(`${name}.keys`, keys);
    arrays.set(`${name}.rows`, rows);
  }
  arrays.set('transitions1', transitions[0]);
  arrays.set('transitions2', transitions[1]);
  const header = {
    version: WEIGHTS_VERSION,
    trainedOn: trained.trainedOn,
    threshold: trained.threshold,
    calibration: trained.calibration,
    scale: SCALE,
    clusters: trained.clusters,
  };
  return packTables<WeightsHeader>(header, arrays);
}
