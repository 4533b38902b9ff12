/** Entries compared for one suggestion: enough for any collection a person edits by hand, and bounded. */
const MOST = 50_000;

/** The entries nearest to `wanted` by edit distance, at most `count`; those more than a third away are no suggestion. */
export function nearest(wanted: string, entries: Iterable<string>, count = 3): string[] {
  const limit = Math.max(2, Math.ceil(wanted.length / 3));
  const found: { entry: string; distance: number }[] = [];
  let looked = 0;
  for (const entry of entries) {
    if (++looked > MOST) break;
    if (holds(entry, wanted)) found.push({ entry, distance: 1.5 });
    else if (Math.abs(entry.length - wanted.length) <= limit) {
      const distance = editDistance(wanted, entry, limit);
      if (distance <= limit) found.push({ entry, distance });
    }
  }
  found.sort((a, b) => a.distance - b.distance || a.entry.length - b.entry.length || (a.entry < b.entry ? -1 : 1));
  return found.slice(0, count).map(({ entry }) => entry);
}

/** "kim" is near "kim-jong-un": one holds the other as whole words. */
function holds(entry: string, wanted: string): boolean {
  return wanted.length > 2 && `-${entry}-`.includes(`-${wanted}-`);
}

/** Levenshtein's distance, or `limit` + 1 as soon as it must be more (Ukkonen's cut-off). */
export function editDistance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const value = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return limit + 1;
    row = next;
  }
  return row[b.length] ?? 0;
}
