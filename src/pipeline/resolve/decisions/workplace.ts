import type { Addresses } from '../corpus/addresses.ts';
import type { Clusters } from '../corpus/cluster.ts';
import type { Documents, Local } from '../corpus/local.ts';

/** What decisions work on once every cluster has its address. */
export interface Workplace {
  readonly clusters: Clusters;
  readonly addresses: Addresses;
  readonly facts: Documents;
  /** Groups by document; decisions may add some. */
  readonly locals: readonly Local[][];
  /** By document: the lines that touch it. */
  readonly touched: Map<number, string[]>;
}
