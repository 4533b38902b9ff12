import { PARTICLE } from './word-classes.ts';
import { CASE, isCore } from './words.ts';
import type { Word } from './words.ts';

/** Capitalised runs: words with capitals side by side, joined over "of", "of the", "&" and particles such as "de". */
export function findRuns(words: readonly Word[]): { runStart: Int32Array; runEnd: Int32Array } {
  const runStart = new Int32Array(words.length).fill(-1);
  const runEnd = new Int32Array(words.length).fill(-1);
  let at = 0;
  while (at < words.length) {
    if (!isCore(words[at]!)) {
      at += 1;
      continue;
    }
    const first = at;
    let end = at + 1;
    for (;;) {
      if (end < words.length && isCore(words[end]!)) end += 1;
      else {
        const next = afterJoint(words, end);
        if (next < 0) break;
        end = next + 1;
      }
    }
    runStart.fill(first, first, end);
    runEnd.fill(end, first, end);
    at = end;
  }
  return { runStart, runEnd };
}

/** The capitalised word after a joint that begins at `at`, or -1. */
function afterJoint(words: readonly Word[], at: number): number {
  const joint = words[at];
  const next = words[at + 1];
  if (joint === undefined || next === undefined) return -1;
  const joins =
    joint.text === 'of' || joint.text === '&' || (joint.case === CASE.lower && (joint.flags & PARTICLE) !== 0);
  if (!joins) return -1;
  if (isCore(next)) return at + 1;
  const far = words[at + 2];
  const article = next.text === 'the' || (next.case === CASE.lower && (next.flags & PARTICLE) !== 0);
  return article && far !== undefined && isCore(far) ? at + 2 : -1;
}
