interface Node<V> {
  readonly next: Map<string, Node<V>>;
  value?: V;
}

/** A phrase found at a place of a text. */
export interface Found<V> {
  readonly end: number;
  readonly value: V;
}

/** Scripts that put no blanks between words: a phrase may begin and end inside a run of their letters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Many phrases, looked for at once: the longest that starts at a place. Apostrophes and hyphens of every kind are one,
 * and any white space (a line end too) stands for a blank. The cost at each place is bounded by the longest phrase.
 */
export class PhraseTrie<V> {
  readonly #root: Node<V> = { next: new Map() };
  readonly #fold: (character: string) => string;

  /** `ignoreCase` lets "NORTH KOREA" match "North Korea". */
  constructor(options: { readonly ignoreCase?: boolean } = {}) {
    this.#fold = options.ignoreCase === true ? (character) => plain(character.toLowerCase()) : plain;
  }

  /** Add a phrase. The first value given for it stays. */
  add(phrase: string, value: V): void {
    let node = this.#root;
    const words = phrase.trim().replace(/\s+/g, ' ');
    for (let at = 0; at < words.length; at++) {
      const key = this.#fold(words.charAt(at));
      let next = node.next.get(key);
      if (next === undefined) node.next.set(key, (next = { next: new Map() }));
      node = next;
    }
    if (node !== this.#root && node.value === undefined) node.value = value;
  }

  /** The longest phrase that starts at `start` and ends before `limit` at a word's end, as `endsWord` sees it. */
  longestAt(text: string, start: number, limit: number, endsWord = isWordEnd): Found<V> | null {
    let node = this.#root;
    let best: Found<V> | null = null;
    let at = start;
    while (at < limit) {
      const character = text.charAt(at);
      const blank = isBlank(character);
      const next = node.next.get(blank ? ' ' : this.#fold(character));
      if (next === undefined) break;
      at++;
      if (blank) for (let most = at + 8; at < limit && at < most && isBlank(text.charAt(at));) at++;
      node = next;
      if (node.value !== undefined && endsWord(text, at)) best = { end: at, value: node.value };
    }
    return best;
  }
}

/** Whether a phrase may start here: no letter before it, or letters of a script without blanks. */
export function isWordStart(text: string, at: number): boolean {
  return at === 0 || !LETTER.test(text.charAt(at - 1)) || UNSPACED.test(text.charAt(at));
}

/** Whether a phrase may end here: no letter after it, or letters of a script without blanks before it. */
export function isWordEnd(text: string, at: number): boolean {
  return at >= text.length || !LETTER.test(text.charAt(at)) || UNSPACED.test(text.charAt(at - 1));
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t' || character === '\u00a0';
}

function plain(character: string): string {
  if (character === '’' || character === '‘' || character === 'ʼ') return "'";
  if (character === '‐' || character === '‑') return '-';
  return character;
}
