import type { Backlink, TimelinePage } from '../../model/generated.ts';

export type Shown = Backlink & { readonly score?: number };

/**
 * A sentence that names the same thing twice is shown once, with both places marked; its doubt is that of the more
 * doubtful mention. The mentions come in text order, so only neighbours can share a sentence.
 */
export function mergeSentences(mentions: readonly Shown[]): Shown[] {
  const merged: Shown[] = [];
  for (const mention of mentions) {
    const last = merged.at(-1);
    if (last !== undefined && last.block === mention.block && last.text === mention.text) {
      const base = sureness(mention) < sureness(last) ? mention : last;
      merged[merged.length - 1] = { ...base, n: last.n, at: [...last.at, ...mention.at].sort((a, b) => a[0] - b[0]) };
    } else merged.push(mention);
  }
  return merged;
}

type Dated = TimelinePage['entries'][number];

/** A sentence that names one day twice is shown once under it, with both places marked: “On Monday, 22 March, …”. */
export function mergeDates(entries: readonly Dated[]): Dated[] {
  const merged: Dated[] = [];
  for (const entry of entries) {
    const last = merged.at(-1);
    if (last?.document === entry.document && last.block === entry.block && last.text === entry.text)
      merged[merged.length - 1] = { ...last, at: [...last.at, ...entry.at].sort((a, b) => a[0] - b[0]) };
    else merged.push(entry);
  }
  return merged;
}

/** How sure a mention is: its share among open candidates, or its confidence. */
export const sureness = ({ score, confidence }: Shown): number => score ?? confidence;
