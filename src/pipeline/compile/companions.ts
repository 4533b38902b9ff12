import type { EntityPage } from '../../model/generated.ts';
import { excerpt } from './excerpt.ts';
import { blockKey, type BackIndex, type Occurrence } from './backIndex.ts';

/** How many sentences show it for the most frequent ones, and for those after them. */
const MOST_EVIDENCE = 5;
const FREQUENT = 40;
const LEAST_EVIDENCE = 1;

/** All who and what stands in the same paragraphs, the most frequent first, with the first sentences that show it. */
export function companions(entity: string, occurrences: readonly Occurrence[], index: BackIndex): EntityPage['with'] {
  const found = new Map<string, { count: number; evidence: Map<string, Occurrence> }>();
  const seen = new Set<string>();
  for (const { document, mention } of occurrences) {
    const key = blockKey(document.document.id, mention.block);
    if (seen.has(key)) continue;
    seen.add(key);
    const others = new Map((index.inBlock.get(key) ?? []).map((other) => [other.mention.entity ?? '', other]));
    others.delete(entity);
    for (const [id, other] of others) {
      const companion = found.get(id) ?? { count: 0, evidence: new Map<string, Occurrence>() };
      companion.count++;
      if (companion.evidence.size < MOST_EVIDENCE) companion.evidence.set(key, other);
      found.set(id, companion);
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .map(([id, { count, evidence }], rank) => ({
      entity: id,
      count,
      evidence: [...evidence.values()]
        .slice(0, rank < FREQUENT ? MOST_EVIDENCE : LEAST_EVIDENCE)
        .map(({ document, mention, sentence }) => ({
          ...excerpt(document.document.id, sentence, [mention]),
          block: mention.block,
        })),
    }));
}
