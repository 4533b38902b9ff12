/**
 * Finds the document that an annotation is about. A source may be an address (`https://example.org/text/a/b.txt`) or a path,
 * and may end in a document's path as on disk, in its id, or in either with another ending.
 */
export function sourceFinder(addresses: ReadonlyMap<string, string>): (source: string) => string | null {
  const paths = new Map<string, string>();
  for (const [path, id] of addresses) {
    for (const name of [path, id]) if (!paths.has(name)) paths.set(name, path);
  }
  return (source) => {
    const parts = decoded(source.replace(/[?#].*$/, '')).split('/');
    for (let from = 0; from < parts.length; from++) {
      const end = parts.slice(from).join('/');
      const found = paths.get(end) ?? paths.get(end.replace(/\.\w{1,5}$/, ''));
      if (found !== undefined) return found;
    }
    return null;
  };
}

function decoded(source: string): string {
  try {
    return decodeURIComponent(source);
  } catch {
    return source;
  }
}
