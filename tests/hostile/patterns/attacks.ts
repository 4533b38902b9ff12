import { patternTree, type Part } from './tree.ts';

/** A text in three parts: the middle is repeated. */
export interface Attack {
  readonly before: string;
  readonly piece: string;
  readonly after: string;
}

export const textOf = ({ before, piece, after }: Attack, length: number): string =>
  before + piece.repeat(Math.max(1, Math.ceil(length / piece.length))) + after;

/** Characters that stand for classes and escapes, in one order for all, so that neighbours which overlap get the same one. */
const LIKELY = [...'aAe1 \n\t\u00a0-–.,_é日\u0301\u200b“”"\'’()[]{}<>:;/!?#&*+=|$%@\\^`~'];
/** What hardly a pattern expects, so that a match fails late. */
const STRANGE = '\u0001';
/** Pairs of letters are tried for so many letters; patterns with more kinds of letters are rare. */
const MOST_LETTERS = 9;
const MOST_SAMPLES = 4;

/**
 * What could make a pattern try many ways: one letter for each set of its classes that a letter can belong to, singly and
 * in pairs, and what each repeated part stands for, repeated; before it what the pattern expects there, or nothing; behind
 * it what fits nothing, or a letter of another class, or the end.
 */
export function attacksOn(regex: RegExp): Attack[] {
  const flags = regex.flags.replace(/[gmy]/g, '');
  const ways = patternTree(regex.source);
  const atoms = [...new Set(atomsOf(ways))].map((atom) => new RegExp(`^(?:${atom})$`, flags));
  const letters = lettersFor(atoms, regex.source);
  const pieces = new Set<string>();
  const befores = new Set(['']);
  const inside = (parts: readonly Part[], before: string): void => {
    let sofar = before;
    for (const part of parts) {
      const once = samples(part, flags);
      if (part.most > 1) {
        befores.add(sofar);
        for (const one of once) for (const piece of [one, one + one]) pieces.add(piece);
      }
      for (const way of part.ways) inside(way, sofar);
      if (!part.empty) sofar += once[0] ?? '';
      // The beginning, again and again: each attempt begins anew within what the last one looked through.
      pieces.add(sofar);
    }
    pieces.add(sofar.slice(0, -1));
  };
  for (const way of ways) inside(way, '');
  for (const one of letters) for (const two of letters) pieces.add(one === two ? one : one + two);
  pieces.delete('');
  const last = letters.find((letter) => atoms.filter((atom) => atom.test(letter)).length <= 1);
  const afters = [STRANGE, last ?? ''];
  const attacks: Attack[] = [];
  for (const before of befores)
    for (const piece of pieces) for (const after of afters) attacks.push({ before, piece, after });
  return attacks;
}

const atomsOf = (ways: readonly (readonly Part[])[]): string[] =>
  ways.flatMap((way) =>
    way.flatMap((part) => [...(part.atom === '' || isReference(part.atom) ? [] : [part.atom]), ...atomsOf(part.ways)]),
  );

const isReference = (atom: string): boolean => /^\\(?:k<|[1-9])/.test(atom);

/** One letter for each set of atoms that match it; of the letters that no atom matches, none. */
function lettersFor(atoms: readonly RegExp[], source: string): string[] {
  const found = new Map<string, string>();
  const named = [...source].flatMap((letter) => [letter, letter.toUpperCase(), letter.toLowerCase()]);
  const coded = [...source.matchAll(/\\[ux]\{?([0-9a-f]+)/gi)].map(([, code = '0']) =>
    String.fromCodePoint(parseInt(code, 16)),
  );
  for (const letter of new Set([...LIKELY, ...coded, ...named])) {
    const sign = atoms.map((atom) => (atom.test(letter) ? '1' : '0')).join('');
    if (sign.includes('1') && !found.has(sign)) found.set(sign, letter);
  }
  return [...found.entries()]
    .sort(([a], [b]) => b.split('1').length - a.split('1').length)
    .slice(0, MOST_LETTERS)
    .map(([, letter]) => letter);
}

/** A few strings that a part of a pattern matches, once or as often as it must come. */
function samples(part: Part, flags: string): string[] {
  const once =
    part.atom === '' ? part.ways.flatMap((way) => sequence(way, flags).slice(0, 2)) : fitting(part.atom, flags);
  return once.slice(0, MOST_SAMPLES).map((one) => one.repeat(Math.max(part.least, 1)));
}

function sequence(parts: readonly Part[], flags: string): string[] {
  let found = [''];
  for (const part of parts) {
    const next = part.empty ? [] : samples(part, flags);
    if (next.length > 0) found = found.flatMap((head) => next.map((tail) => head + tail)).slice(0, MOST_SAMPLES);
  }
  return found;
}

/** Letters that a character, a class or an escape stands for. */
function fitting(atom: string, flags: string): string[] {
  if (!atom.startsWith('[') && !atom.startsWith('\\') && atom !== '.') return [atom];
  if (isReference(atom)) return [''];
  const one = new RegExp(`^${atom}$`, flags);
  const code = /[ux]\{?([0-9a-f]{2,})/i.exec(atom)?.[1];
  const letters = [...LIKELY, ...atom, ...(code === undefined ? [] : [String.fromCodePoint(parseInt(code, 16))])];
  return letters.filter((letter) => one.test(letter)).slice(0, MOST_SAMPLES);
}
