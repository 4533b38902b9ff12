import type { Document } from '../src/model/document.ts';
import type { Kind } from '../src/model/kind.ts';
import type { Name } from '../src/model/mention.ts';
import type { Seed } from '../src/model/seed.ts';
import { clean } from '../src/pipeline/clean/clean.ts';
import { parse } from '../src/pipeline/parse/parse.ts';
import { segment } from '../src/text/segment.ts';

/** A text read as a seed would be, without the disk. */
export function documentOf(text: string, path = 'a.txt', given?: Seed['given']): Document {
  const seed: Seed = { id: 'a', path, digest: '', bytes: text.length, encoding: 'utf-8', text };
  const segments = segment(text);
  return parse(given === undefined ? seed : { ...seed, given }, segments, clean(text, segments));
}

/** Every place where these words stand, as names a recogniser would give. */
export function namesIn(text: string, wanted: Readonly<Record<string, Kind>>): Name[] {
  const found: Name[] = [];
  const longestFirst = Object.entries(wanted).sort(([a], [b]) => b.length - a.length);
  for (const [words, kind] of longestFirst) {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end, text: words, kind, form: 'name', how: 'test', confidence: 1 });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
