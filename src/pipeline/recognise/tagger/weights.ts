import type { FeatureList } from './features.ts';
import type { HashTable } from './hash-table.ts';
import { KINDS, TAGS } from './semi-markov.ts';

/** Both passes score the same features, so their weights lie side by side: one look-up serves both. */
export const PASSES = 2;

/** Weights of the features of words or of spans. */
export interface WeightTable {
  readonly keys: HashTable;
  /** For each key the columns of the first pass, then those of the second. */
  readonly rows: Int8Array;
}

/** All weights of the field. */
export interface FieldWeights {
  /** `TAGS` columns a pass. */
  readonly words: WeightTable;
  /** `KINDS` columns a pass. */
  readonly spans: WeightTable;
  /** What one step of a stored weight is worth. */
  readonly scale: number;
  /** For each pass: between pieces, `LABELS` x `LABELS`. */
  readonly transitions: readonly [Float64Array, Float64Array];
}

export const WORD_COLUMNS = TAGS * PASSES;
export const SPAN_COLUMNS = KINDS * PASSES;

/** Adds up the rows of the features into `sums`, which is emptied before. */
export function sumRows(table: WeightTable, list: FeatureList, sums: Int32Array): void {
  sums.fill(0);
  const columns = sums.length;
  const { ids, size } = list;
  const { keys, rows } = table;
  for (let index = 0; index < size; index += 1) {
    const row = keys.find(ids[index]!);
    if (row < 0) continue;
    const offset = row * columns;
    for (let column = 0; column < columns; column += 1) sums[column]! += rows[offset + column]!;
  }
}
