import { BLANK, DIGIT, LOWER, MARK, OTHER, UNCASED, UPPER, characterClass } from './characters.ts';
import type { Clusters } from './clusters.ts';
import { hashText, mix } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { wordClasses } from './word-classes.ts';

/** How a word is written. */
export const CASE = {
  lower: 0,
  /** Paris */
  capital: 1,
  /** NATO */
  capitals: 2,
  /** McDonald, iPhone, al-Qaeda */
  mixed: 3,
  /** J., U.S. */
  initials: 4,
  number: 5,
  mark: 6,
  uncased: 7,
  /** A */
  single: 8,
} as const;

/** A word type with everything that can be said of it without looking at its surroundings. */
export interface Word {
  readonly text: string;
  /** Hash of the text in lower case, apostrophes straight. */
  readonly low: number;
  readonly case: number;
  /** Pattern of cases and digits, runs shortened, hashed. */
  readonly shape: number;
  /** Prefixes and suffixes of 1 to 4 letters, hashed. */
  readonly affixes: readonly number[];
  readonly flags: number;
  /** WordNet lexicographer files and how running text writes the word: see `Lexicon.word`. */
  readonly senses: number;
  /** Class of words used alike, from 1, and the group that class is in; 0 where unknown. */
  readonly cluster: number;
  readonly group: number;
  /** Gazetteer classes that hold the word as a whole name. */
  readonly names: number;
  /** Hash of the word with its final s, es or dot cut. */
  readonly stem: number;
  /** Hash of the letters in lower case, dots left out: how an acronym is looked up. */
  readonly acronym: number;
}

/** Whether a word can be the heart of a name: it has a capital. */
export function isCore(word: Word): boolean {
  const kind = word.case;
  return (
    kind === CASE.capital ||
    kind === CASE.capitals ||
    kind === CASE.mixed ||
    kind === CASE.initials ||
    kind === CASE.single
  );
}

const MOST_REMEMBERED = 60_000;
const LONGEST_NAME_PART = 60;

/** Word types, built once and remembered between documents; forgets everything when it has grown large. */
export class Vocabulary {
  readonly #lexicon: Lexicon;
  readonly #clusters: Clusters;
  #known = new Map<string, Word>();

  constructor(lexicon: Lexicon, clusters: Clusters) {
    this.#lexicon = lexicon;
    this.#clusters = clusters;
  }

  word(text: string): Word {
    if (text.length > LONGEST_NAME_PART) return LONG_WORD;
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size > MOST_REMEMBERED) this.#known = new Map();
    const own = detached(text);
    const made = this.#make(own);
    this.#known.set(own, made);
    return made;
  }

  #make(text: string): Word {
    const plain = text.replaceAll('’', "'").replaceAll('‑', '-');
    const lower = plain.toLowerCase();
    const low = hashText(lower);
    const kind = caseOf(plain);
    const cluster = this.#clusters.cluster(low);
    const bare = lower.replace(/(?:'s|s|\.)$/u, '');
    return {
      text,
      low,
      case: kind,
      shape: shapeOf(plain),
      affixes: affixesOf(lower),
      flags: wordClasses(lower),
      senses: this.#lexicon.word(lower, low),
      cluster,
      group: this.#clusters.group(cluster),
      names:
        this.#lexicon.phrase(mix(SPAN_SEED, low)) | (isAcronym(plain) ? this.#lexicon.phrase(acronymHash(plain)) : 0),
      stem: hashText(bare),
      acronym: hashText(lower.replaceAll('.', '')),
    };
  }
}

/** Start value for hashes of word sequences. */
export const SPAN_SEED = 0x1f83d9ab;

/** Whether a word is two to six capitals, as acronyms are written. */
export function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(text);
}

/** Hash of an acronym as a name, unlike that of the same letters as a word. */
export function acronymHash(text: string): number {
  return mix(SPAN_SEED ^ 1, hashText(text));
}

/** What stands before the first and after the last word of a block. */
export const BOUNDARY: Word = {
  text: '',
  low: hashText('\n'),
  case: CASE.mark,
  shape: hashText('\n'),
  affixes: [],
  flags: 0,
  senses: 0,
  cluster: 0,
  group: 0,
  names: 0,
  stem: hashText('\n'),
  acronym: 0,
};

/** Stands for every word that is too long to be one. */
const LONG_WORD: Word = { ...BOUNDARY, low: hashText('long'), case: CASE.uncased };

/** A copy that does not keep the document alive it was sliced from, as V8's longer slices do. */
function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

function caseOf(text: string): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let letters = 0;
  let dots = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === UPPER) upper += 1;
    else if (kind === LOWER) lower += 1;
    else if (kind === DIGIT) digits += 1;
    else if (kind === UNCASED || kind === MARK) letters += 1;
    else if (text.charCodeAt(at) === 0x2e) dots += 1;
  }
  if (upper === 0) {
    if (lower > 0) return CASE.lower;
    if (letters > 0) return CASE.uncased;
    return digits > 0 ? CASE.number : CASE.mark;
  }
  if (dots > 0 && lower === 0) return CASE.initials;
  if (lower === 0) return upper === 1 && digits === 0 ? CASE.single : CASE.capitals;
  return upper === 1 && characterClass(text.charCodeAt(0)) === UPPER ? CASE.capital : CASE.mixed;
}

const SHAPE_LETTERS = 'x?xXy0m';

function shapeOf(text: string): number {
  let shape = '';
  let run = 0;
  let last = '';
  for (const character of text.slice(0, 20)) {
    const kind = characterClass(character.charCodeAt(0));
    const letter = kind === OTHER || kind === BLANK ? character : SHAPE_LETTERS.charAt(kind);
    run = letter === last ? run + 1 : 1;
    if (run <= 2) shape += letter;
    last = letter;
  }
  return hashText(shape);
}

function affixesOf(lower: string): readonly number[] {
  const affixes: number[] = [];
  const most = Math.min(4, lower.length - 1);
  for (let length = 1; length <= most; length += 1) {
    affixes.push(mix(length, hashText(lower.slice(0, length))), mix(-length, hashText(lower.slice(-length))));
  }
  return affixes;
}
