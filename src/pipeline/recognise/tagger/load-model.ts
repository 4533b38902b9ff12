import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Clusters } from './clusters.ts';
import { HashTable } from './hash-table.ts';
import { Lexicon } from './lexicon.ts';
import type { NumberArray, TablesHeader, WeightsHeader } from './weights-file.ts';
import { WEIGHTS_VERSION, WeightsError, unpackTables } from './weights-file.ts';
import type { FieldWeights } from './weights.ts';

/** Everything learned: the lexicon, the classes of words, and the weights of both passes. */
export interface Model {
  readonly header: WeightsHeader;
  readonly lexicon: Lexicon;
  readonly clusters: Clusters;
  readonly weights: FieldWeights;
}

/** What the file of word classes says of itself. */
export interface ClustersHeader extends TablesHeader {
  readonly source: string;
  readonly licence: string;
}

/** Version of the file of word classes. */
export const CLUSTERS_VERSION = 'backmatter-clusters-1';

/** Word classes with the digest that tells them from others. */
export interface LoadedClusters {
  readonly clusters: Clusters;
  readonly digest: string;
}

/**
 * Reads the model: word classes and the weights trained with them. Throws `WeightsError` when a file is missing,
 * damaged or of another version, or when the two do not belong together.
 */
export function readModel(weightsPath: string | URL, clustersPath: string | URL): Model {
  const { clusters, digest } = readClusters(clustersPath);
  const { header, arrays } = unpackTables<WeightsHeader>(readTables(weightsPath), WEIGHTS_VERSION);
  if (header.clusters !== digest) {
    throw new WeightsError('The tagger’s weights were trained with other word classes than those beside them.');
  }
  const lexicon = new Lexicon(
    take(arrays, 'lexicon.words', Int32Array),
    take(arrays, 'lexicon.wordValues', Uint16Array),
    take(arrays, 'lexicon.phrases', Int32Array),
    take(arrays, 'lexicon.phraseSets', Uint16Array),
    take(arrays, 'lexicon.sets', Int32Array),
  );
  const weights: FieldWeights = {
    words: { keys: new HashTable(take(arrays, 'words.keys', Int32Array)), rows: take(arrays, 'words.rows', Int8Array) },
    spans: { keys: new HashTable(take(arrays, 'spans.keys', Int32Array)), rows: take(arrays, 'spans.rows', Int8Array) },
    scale: header.scale,
    transitions: [take(arrays, 'transitions1', Float64Array), take(arrays, 'transitions2', Float64Array)],
  };
  return { header, lexicon, clusters, weights };
}

/** Reads the word classes alone. Throws `WeightsError` as `readModel` does. */
export function readClusters(path: string | URL): LoadedClusters {
  const file = readTables(path);
  const { arrays } = unpackTables<ClustersHeader>(file, CLUSTERS_VERSION);
  // Sorted hashes are stored by their distances, which are small and so pack well.
  const words = take(arrays, 'steps', Int32Array);
  for (let at = 1; at < words.length; at += 1) words[at]! += words[at - 1]!;
  const clusters = new Clusters(words, take(arrays, 'clusters', Uint16Array), take(arrays, 'groups', Uint8Array));
  return { clusters, digest: createHash('sha256').update(file).digest('hex') };
}

function readTables(path: string | URL): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw Object.assign(new WeightsError('A file of the tagger’s weights is missing.'), { cause });
  }
}

function take<T extends NumberArray>(
  arrays: ReadonlyMap<string, NumberArray>,
  name: string,
  type: new (length: number) => T,
): T {
  const array = arrays.get(name);
  if (!(array instanceof type)) throw new WeightsError(`The tagger’s weights lack the table “${name}”.`);
  return array;
}
