type Step = { readonly letter: string } | { readonly many: boolean; readonly slashes: boolean };

/** A pattern for paths, taken apart. */
export type Glob = readonly Step[];

/** In a pattern `*` stands for anything but `/`, `**` for anything (with a `/` after it), `?` for one character. */
export function globOf(pattern: string): Glob {
  return (pattern.match(/\*\*\/?|[^]/g) ?? []).map((sign) =>
    sign.startsWith('**')
      ? { many: true, slashes: true }
      : sign === '*' || sign === '?'
        ? { many: sign === '*', slashes: false }
        : { letter: sign },
  );
}

/**
 * Whether a whole path fits. All ways are followed at once, letter by letter: a regular expression would try them one after
 * the other, and with many stars never end.
 */
export function fitsGlob(glob: Glob, path: string): boolean {
  let at = withSkipped(glob, new Set([0]));
  for (let i = 0; i < path.length && at.size > 0; i++) {
    const letter = path.charAt(i);
    const next = new Set<number>();
    for (const step of at) {
      const sign = glob[step];
      if (sign === undefined) continue;
      if ('letter' in sign) {
        if (sign.letter === letter) next.add(step + 1);
      } else if (sign.slashes || letter !== '/') {
        next.add(sign.many ? step : step + 1);
      }
    }
    at = withSkipped(glob, next);
  }
  return at.has(glob.length);
}

/** With the steps that come after one that may stand for nothing. A set holds what is added to it while it is gone through. */
function withSkipped(glob: Glob, steps: Set<number>): Set<number> {
  for (const step of steps) {
    const sign = glob[step];
    if (sign !== undefined && 'many' in sign && sign.many) steps.add(step + 1);
  }
  return steps;
}
