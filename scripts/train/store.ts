import type { NumberArray } from '../../src/pipeline/recognise/tagger/weights-file.ts';
import { WEIGHTS_VERSION, packWeights } from '../../src/pipeline/recognise/tagger/weights-file.ts';
import type { LexiconTables } from './lexicon.ts';
import type { SmallPass } from './quantise.ts';

/** Everything training makes. */
export interface Trained {
  readonly tables: LexiconTables;
  readonly passes: readonly [SmallPass, SmallPass];
  readonly threshold: number;
  readonly calibration: readonly number[];
  readonly trainedOn: readonly { readonly source: string; readonly licence: string; readonly documents: number }[];
}

/** The weights file of a trained tagger. */
export function store(trained: Trained): Buffer {
  const arrays = new Map<string, NumberArray>();
  for (const [name, array] of Object.entries(trained.tables)) arrays.set(`lexicon.${name}`, array as NumberArray);
  for (const [index, pass] of trained.passes.entries()) {
    arrays.set(`pass${index + 1}.words`, pass.words.keys);
    arrays.set(`pass${index + 1}.wordRows`, pass.words.rows);
    arrays.set(`pass${index + 1}.spans`, pass.spans.keys);
    arrays.set(`pass${index + 1}.spanRows`, pass.spans.rows);
    arrays.set(`pass${index + 1}.transitions`, pass.transitions);
  }
  const header = {
    version: WEIGHTS_VERSION,
    trainedOn: trained.trainedOn,
    threshold: trained.threshold,
    calibration: trained.calibration,
    scales: trained.passes.flatMap((pass) => [pass.words.scale, pass.spans.scale]),
  };
  return packWeights(header, arrays);
}
