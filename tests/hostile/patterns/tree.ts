/** A part of a pattern: one character or class as written, a group, or an assertion; with how often it may come. */
export interface Part {
  /** As written, for a character, a class or an escape; '' for a group or an assertion. */
  readonly atom: string;
  /** The ways that a group may be written. */
  readonly ways: readonly (readonly Part[])[];
  /** True for what stands for no character: anchors, boundaries, what is looked at ahead or behind. */
  readonly empty: boolean;
  readonly least: number;
  readonly most: number;
}

const OPENING = /^\((?:\?(?:<?[=!]|:|<\w+>|[a-z-]+:))?/;
const ESCAPE = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<\w+>|[\s\S])/;
const QUANTIFIER = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/;

/** The ways a pattern may be written, as parts; of the grammar of patterns as much as it takes to find what repeats. */
export function patternTree(source: string): readonly (readonly Part[])[] {
  let at = 0;
  const take = (form: RegExp): string => {
    const found = form.exec(source.slice(at))?.[0] ?? '';
    at += found.length;
    return found;
  };
  const ways = (): Part[][] => {
    const found: Part[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at++;
        found.push([]);
      } else {
        found.at(-1)?.push(part());
      }
    }
    return found;
  };
  const often = (): { least: number; most: number } => {
    const [whole = '', sign, least, comma, most] = QUANTIFIER.exec(source.slice(at)) ?? [];
    at += whole.length;
    if (whole === '') return { least: 1, most: 1 };
    if (sign !== undefined) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
    return { least: Number(least), most: comma === '' ? Number(least) : most === '' ? Infinity : Number(most) };
  };
  const part = (): Part => {
    const opening = take(OPENING);
    if (opening !== '') {
      const inside = ways();
      at++;
      return { atom: '', ways: inside, empty: /^\(\?<?[=!]/.test(opening), ...often() };
    }
    const anchor = take(/^(?:[$^]|\\[bB])/);
    if (anchor !== '') return { atom: '', ways: [], empty: true, least: 1, most: 1 };
    const atom = take(ESCAPE) || take(/^\[(?:\\[\s\S]|[^\]\\])*\]/) || take(/^[\s\S]/u);
    return { atom, ways: [], empty: false, ...often() };
  };
  return ways();
}
