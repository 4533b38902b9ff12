import type { Facts } from '../model/facts.ts';
import type { ResolvedDocument } from '../model/corpus.ts';
import type { analyse } from './analyse.ts';
import type { annotate } from './annotate/annotate.ts';

/** Something of everything that a document may hold, often enough for the engine to have compiled what reads it. */
const TEXT = `Council meets in Springfield

SPRINGFIELD, May 3, 1950 (AP) - ${'Mayor Ann B. Smith of the Water Board said on Tuesday: “We met Mr. Jones in London last year.” '.repeat(20)}

${'The Ministry of Health and Carter & Sons Ltd. gave no answer, Dr. Paul Carter said in Paris on 4 June. '.repeat(20)}
`;

/**
 * Works a made-up document out and forgets it: what the engine does for the first time takes it five times as long, and whoever
 * saves a document is waiting.
 */
export function rehearse(
  tools: { readonly analyse: typeof analyse; readonly annotate: typeof annotate },
  resolve: (facts: Facts) => ResolvedDocument | undefined,
): void {
  const seed = { id: '', path: 'rehearsal.txt', digest: '', bytes: TEXT.length, encoding: 'utf-8', text: TEXT };
  const resolved = resolve(tools.analyse(seed, []));
  if (resolved !== undefined) tools.annotate(resolved, TEXT);
}
