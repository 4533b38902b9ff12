/** The most that the ending of another format adds to a name: a dot and five letters. */
const EXTENSION = 6;

/**
 * Finds the document that an annotation is about. A source may be an address (`https://example.org/text/a/b.txt`) or a path,
 * and may end in a document's path as on disk, in its id, or in either with another ending.
 */
export function sourceFinder(addresses: ReadonlyMap<string, string>): (source: string) => string | null {
  const paths = new Map<string, string>();
  for (const [path, id] of addresses) {
    for (const name of [path, id]) if (!paths.has(name)) paths.set(name, path);
  }
  // Longer ends than this belong to no document; a source of a million slashes has a million of them.
  const longest = [...paths.keys()].reduce((most, { length }) => Math.max(most, length), 0) + EXTENSION;
  return (source) => {
    const whole = decoded(source.replace(/[?#].*$/s, ''));
    for (let from = 0; from !== -1; from = after(whole, from)) {
      if (whole.length - from > longest) continue;
      const end = whole.slice(from);
      const found = paths.get(end) ?? paths.get(end.replace(/\.\w{1,5}$/, ''));
      if (found !== undefined) return found;
    }
    return null;
  };
}

/** Where the part after the next slash begins, or -1. */
function after(path: string, from: number): number {
  const slash = path.indexOf('/', from);
  return slash === -1 ? -1 : slash + 1;
}

function decoded(source: string): string {
  try {
    return decodeURIComponent(source);
  } catch {
    return source;
  }
}
