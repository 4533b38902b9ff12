import { fitsGlob, globOf, type Glob } from '../../text/glob.ts';

/** The encoding that the settings name for a file: of the patterns that match its path, the last. Null when none does. */
export function encodingFor(path: string, encodings: Readonly<Record<string, string>>): string | null {
  let named: string | null = null;
  for (const [pattern, encoding] of Object.entries(encodings)) if (fitsGlob(parsed(pattern), path)) named = encoding;
  return named;
}

const known = new Map<string, Glob>();

function parsed(pattern: string): Glob {
  let glob = known.get(pattern);
  if (glob === undefined) known.set(pattern, (glob = globOf(pattern)));
  return glob;
}
