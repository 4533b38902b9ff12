import type { Block } from '../../../model/document.ts';
import type { Draft } from '../claims.ts';

/**
 * Two people side by side with nothing but a line end between them are one: "Martin Luther" and "King Jr." Not where
 * either has its line to itself, as in a list, and not in verse.
 */
export function joinLines(
  text: string,
  names: readonly Draft[],
  blockOf: (offset: number) => Block | undefined,
): Draft[] {
  const joined: Draft[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last !== undefined && last.kind === 'person' && name.kind === 'person' && continuesLine(text, last, name)) {
      const block = blockOf(last.start);
      if (block !== undefined && block.kind !== 'lines' && block.kind !== 'table' && name.end <= block.end) {
        joined[joined.length - 1] = { ...last, end: name.end, confidence: Math.min(last.confidence, name.confidence) };
        continue;
      }
    }
    joined.push(name);
  }
  return joined;
}

/** Whether one line end parts the two, with other words before the first and after the second. */
function continuesLine(text: string, first: Draft, second: Draft): boolean {
  if (second.start - first.end > 6 || !/^[ \t]*\r?\n[ \t]*$/.test(text.slice(first.end, second.start))) return false;
  const before = text.slice(Math.max(0, first.start - 4), first.start);
  const after = text.slice(second.end, second.end + 4);
  return /\S/.test(before) && !/\n/.test(before) && /^[^\n]*[^\s]/.test(after);
}

/** A longer name is known by this many of its words at most. */
const MOST_WORDS = 6;
const SURE = 0.6;

/**
 * Names that were cut short where a longer name of the same document stands whole: "Kim Jong" becomes "Kim Jong Un" where
 * "Un" follows and the document has "Kim Jong Un" elsewhere. The answer is a function from a name to its full extent.
 */
export function extender(
  text: string,
  names: readonly Draft[],
  limitOf: (offset: number) => number,
): (name: Draft) => Draft {
  const longer = new Map<string, Set<string>>();
  for (const name of names) {
    if (name.kind !== 'person' || name.confidence < SURE) continue;
    const full = flat(text.slice(name.start, name.end));
    const words = full.split(' ');
    for (let count = 1; count < Math.min(words.length, MOST_WORDS); count++) {
      const key = words.slice(0, count).join(' ');
      const set = longer.get(key) ?? new Set();
      set.add(full);
      longer.set(key, set);
    }
  }
  return (name) => {
    const own = flat(text.slice(name.start, name.end));
    for (const full of name.kind === 'person' ? (longer.get(own) ?? []) : []) {
      const rest = full.slice(own.length);
      const after = text.slice(name.end, name.end + 5);
      const taken = /^\s{1,4}/.exec(after)?.[0] ?? '';
      const end = name.end + taken.length + rest.length - 1;
      const matches =
        end <= limitOf(name.start) &&
        taken !== '' &&
        flat(text.slice(name.start, end)) === full &&
        !/[\p{L}\p{N}]/u.test(text.charAt(end));
      if (matches) return { ...name, end, how: 'repeat', confidence: Math.max(name.confidence, 0.85) };
    }
    return name;
  };
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
