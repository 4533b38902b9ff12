import { HashTable } from './hash-table.ts';

/**
 * Classes of words that running English uses alike ("lavrov" with "primakov", "gazprom" with "lukoil"), worked out
 * from word vectors by `npm run clusters`: how the tagger knows something of names that no list and no training text
 * holds (Miller, Guinness & Zamanian 2004; Turian, Ratinov & Bengio 2010).
 */
export class Clusters {
  readonly #words: HashTable;
  readonly #clusters: Uint16Array;
  readonly #groups: Uint8Array;

  /**
   * @param words hashes of lower-case words
   * @param clusters the cluster of each, from 0
   * @param groups the group of neighbouring clusters each cluster is in, from 0
   */
  constructor(words: Int32Array, clusters: Uint16Array, groups: Uint8Array) {
    this.#words = new HashTable(words);
    this.#clusters = clusters;
    this.#groups = groups;
  }

  /** The word's cluster, from 1; 0 for an unknown word. */
  cluster(low: number): number {
    const row = this.#words.find(low);
    return row < 0 ? 0 : this.#clusters[row]! + 1;
  }

  /** The group of a cluster, from 1; 0 for cluster 0. */
  group(cluster: number): number {
    return cluster === 0 ? 0 : this.#groups[cluster - 1]! + 1;
  }
}

/** For a vocabulary that needs no classes. */
export const NO_CLUSTERS = new Clusters(new Int32Array(0), new Uint16Array(0), new Uint8Array(0));
