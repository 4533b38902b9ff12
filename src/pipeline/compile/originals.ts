/** Formats that browsers or desktops would open as something else than text. */
const BINARY = /\.(?:docx?|odt|epub|pdf|rtf|eml|msg|zip|xlsx?|ods)$/i;

/**
 * Where each original lies in the site: under its own path, with an ending that no browser renders. Two seeds that would
 * meet there (`a` and `a.txt`, or names that differ only by case) are told apart by a further ending.
 */
export function originalNames(seeds: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const order = [...seeds].sort((a, b) => Number(b.endsWith('.txt')) - Number(a.endsWith('.txt')) || (a < b ? -1 : 1));
  for (const seed of order) {
    let name = `originals/${seed}`;
    if (!/\.txt$/i.test(seed)) name += BINARY.test(seed) ? '.bin' : '.txt';
    while (taken.has(keyOf(name))) name += '.txt';
    taken.add(keyOf(name));
    names.set(seed, name);
  }
  return names;
}

/** Disks fold case and Unicode forms. */
function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
