import type { Kind } from './kind.ts';

/** Names that an editor wants found wherever they stand (`add` decisions). They outrank the recogniser. */
export type WatchList = readonly {
  readonly name: string;
  readonly kind: Kind;
  readonly aliases: readonly string[];
}[];
