import type { FeatureList } from './features.ts';
import type { HashTable } from './hash-table.ts';

/** Weights of the features of words or of spans. */
export interface WeightTable {
  readonly keys: HashTable;
  readonly rows: Int8Array;
}

/** All weights of the field: those of the first pass's features and of the second's hints in one table. */
export interface FieldWeights {
  /** `TAGS` columns. */
  readonly words: WeightTable;
  /** `KINDS` columns. */
  readonly spans: WeightTable;
  /** What one step of a stored weight is worth. */
  readonly scale: number;
  /** For each pass: between pieces, `LABELS` x `LABELS`. */
  readonly transitions: readonly [Float64Array, Float64Array];
}

/** Adds the rows of the features to `sums`. */
export function sumRows(table: WeightTable, list: FeatureList, sums: Int32Array): void {
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
