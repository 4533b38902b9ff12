/** Sums for B³ (Bagga & Baldwin 1998): for each mention, how much of its group is right, and how much of its true group it has. */
export interface Score {
  mentions: number;
  precision: number;
  recall: number;
  open: number;
}

export const newScore = (): Score => ({ mentions: 0, precision: 0, recall: 0, open: 0 });

/** One mention as gold and program have it. An open one has `group` null and may name the groups it could be. */
export interface Judged {
  readonly gold: string;
  readonly group: string | null;
  readonly candidates: readonly string[];
}

/**
 * Add a document's mentions to `score`. A mention that the program left open counts as a group of its own; when one of
 * its candidates is a group in which its true fellows are the majority, it counts half of what joining that group would give.
 */
export function addScores(score: Score, mentions: readonly Judged[], counted: readonly boolean[]): void {
  const goldSize = count(mentions.map(({ gold }) => gold));
  const groupSize = count(mentions.map(({ group }, index) => group ?? `open ${index}`));
  const both = count(mentions.map(({ gold, group }, index) => `${group ?? `open ${index}`}\u0000${gold}`));
  mentions.forEach(({ gold, group, candidates }, index) => {
    if (counted[index] === false) return;
    score.mentions++;
    const total = goldSize.get(gold) ?? 1;
    if (group !== null) {
      const shared = both.get(`${group}\u0000${gold}`) ?? 1;
      score.precision += shared / (groupSize.get(group) ?? 1);
      score.recall += shared / total;
      return;
    }
    score.open++;
    const right = candidates.find(
      (candidate) => (both.get(`${candidate}\u0000${gold}`) ?? 0) * 2 > (groupSize.get(candidate) ?? 1),
    );
    const shared = right === undefined ? 0 : (both.get(`${right}\u0000${gold}`) ?? 0);
    score.precision += right === undefined ? 1 : 0.5 + 0.5 * (shared / (groupSize.get(right) ?? 1));
    score.recall += right === undefined ? 1 / total : 0.5 * (1 / total) + 0.5 * ((shared + 1) / total);
  });
}

function count(keys: readonly string[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  return sizes;
}

/** Precision, recall and F1 in per cent, and the share left open. */
export function figures(score: Score): {
  precision: number;
  recall: number;
  f1: number;
  open: number;
  mentions: number;
} {
  const precision = (100 * score.precision) / Math.max(1, score.mentions);
  const recall = (100 * score.recall) / Math.max(1, score.mentions);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, open: (100 * score.open) / Math.max(1, score.mentions), mentions: score.mentions };
}
