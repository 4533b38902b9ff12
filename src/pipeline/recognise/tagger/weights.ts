import type { HashTable } from './hash-table.ts';
import type { FeatureList } from './features.ts';
import { KINDS, TAGS } from './semi-markov.ts';

/** The weights of one pass: a row of small integers for each known feature. */
export interface PassWeights {
  readonly words: HashTable;
  /** `TAGS` columns a feature. */
  readonly wordRows: Int8Array;
  readonly wordScale: number;
  readonly spans: HashTable;
  /** `KINDS` columns a feature. */
  readonly spanRows: Int8Array;
  readonly spanScale: number;
  /** Between pieces, `LABELS` x `LABELS`. */
  readonly transitions: Float64Array;
}

/** Adds up the rows of a word's features into `scores[at …]`. */
export function scoreWord(weights: PassWeights, list: FeatureList, scores: Float64Array, at: number): void {
  sumRows(weights.words, weights.wordRows, TAGS, weights.wordScale, list, scores, at);
}

/** Adds up the rows of a span's features into `scores[at …]`. */
export function scoreSpan(weights: PassWeights, list: FeatureList, scores: Float64Array, at: number): void {
  sumRows(weights.spans, weights.spanRows, KINDS, weights.spanScale, list, scores, at);
}

const sums = new Int32Array(TAGS);

function sumRows(
  table: HashTable,
  rows: Int8Array,
  columns: number,
  scale: number,
  list: FeatureList,
  scores: Float64Array,
  at: number,
): void {
  sums.fill(0);
  const { ids, size } = list;
  for (let index = 0; index < size; index += 1) {
    const row = table.find(ids[index]!);
    if (row < 0) continue;
    const offset = row * columns;
    for (let column = 0; column < columns; column += 1) sums[column]! += rows[offset + column]!;
  }
  for (let column = 0; column < columns; column += 1) scores[at + column] = sums[column]! * scale;
}
