import type { FeatureList } from './features.ts';
import type { HashTable } from './hash-table.ts';
import { KINDS, TAGS } from './semi-markov.ts';

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

/** Adds the rows of word features to the `TAGS` sums. Written out: this is the innermost loop of all. */
export function addWordRows({ keys, rows }: WeightTable, { ids, size }: FeatureList, sums: Int32Array): void {
  for (let index = 0; index < size; index += 1) {
    const row = keys.find(ids[index]!);
    if (row < 0) continue;
    const at = row * TAGS;
    sums[0]! += rows[at]!;
    sums[1]! += rows[at + 1]!;
    sums[2]! += rows[at + 2]!;
    sums[3]! += rows[at + 3]!;
    sums[4]! += rows[at + 4]!;
    sums[5]! += rows[at + 5]!;
    sums[6]! += rows[at + 6]!;
    sums[7]! += rows[at + 7]!;
    sums[8]! += rows[at + 8]!;
    sums[9]! += rows[at + 9]!;
    sums[10]! += rows[at + 10]!;
    sums[11]! += rows[at + 11]!;
    sums[12]! += rows[at + 12]!;
  }
}

/** Adds the rows of span features to the `KINDS` sums. */
export function addSpanRows({ keys, rows }: WeightTable, { ids, size }: FeatureList, sums: Int32Array): void {
  for (let index = 0; index < size; index += 1) {
    const row = keys.find(ids[index]!);
    if (row < 0) continue;
    const at = row * KINDS;
    sums[0]! += rows[at]!;
    sums[1]! += rows[at + 1]!;
    sums[2]! += rows[at + 2]!;
  }
}
