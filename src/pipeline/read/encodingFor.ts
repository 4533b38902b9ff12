/**
 * The encoding that the settings name for a file: of the patterns that match its path, the last. In a pattern `*` stands for
 * anything but `/`, `**` for anything, `?` for one character. Null when none matches.
 */
export function encodingFor(path: string, encodings: Readonly<Record<string, string>>): string | null {
  let named: string | null = null;
  for (const [pattern, encoding] of Object.entries(encodings)) if (patternOf(pattern).test(path)) named = encoding;
  return named;
}

const compiled = new Map<string, RegExp>();

function patternOf(pattern: string): RegExp {
  let known = compiled.get(pattern);
  if (known === undefined) {
    const source = pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*\*\/?|\*|\?/g, (sign) => (sign === '?' ? '[^/]' : sign === '*' ? '[^/]*' : '.*'));
    compiled.set(pattern, (known = new RegExp(`^${source}$`, 's')));
  }
  return known;
}
