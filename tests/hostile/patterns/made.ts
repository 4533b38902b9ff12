import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Pattern } from './collect.ts';

/**
 * The patterns that the files of `home` put together when they are read, each with the place of its making and those it
 * was asked from: the program's files are loaded with a `RegExp` that takes note. Nothing of them may have been loaded before.
 */
export async function patternsMade(home: string, files: readonly string[]): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const root = `${pathToFileURL(home).href}/`;
  const noted = (regex: RegExp): RegExp => {
    for (const line of (new Error().stack ?? '').split('\n')) {
      const at = line.indexOf(root);
      const [, where] = at < 0 ? [] : (/^((?:src|scripts)\/.*):\d+\)?$/.exec(line.slice(at + root.length)) ?? []);
      if (where !== undefined) found.push({ where, regex });
    }
    return regex;
  };
  const plain = globalThis.RegExp;
  const depth = Error.stackTraceLimit;
  Error.stackTraceLimit = 20;
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, [source, flags]: [string | RegExp, string?]) => noted(new target(source, flags)),
    apply: (target, _this, [source, flags]: [string | RegExp, string?]) => noted(target(source, flags)),
  });
  try {
    for (const file of files) await import(pathToFileURL(join(home, file)).href);
  } finally {
    globalThis.RegExp = plain;
    Error.stackTraceLimit = depth;
  }
  return found;
}
