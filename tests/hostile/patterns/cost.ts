import { attacksOn, textOf, type Attack } from './attacks.ts';

/** The shortest text; the next are longer by a quarter. */
const FIRST = 10;
/** Within this length, time that grows with the square is far above what a linear pattern takes. */
const SCREENED = 2000;
/** Milliseconds; a linear pattern takes some hundredths for a text of the screened length. */
const SUSPECT = 0.5;
/** Up to so many repetitions texts grow slowly, then they double: the doubling of time with every letter shows early. */
const FEW = 64;
const LONGEST = 64_000;
/** From this length on, growth tells a pattern that is merely dear from one that explodes. */
const EARLY = 8000;
/** Milliseconds of the processor below which growth does no harm, and a quarter of the text cannot be told from noise. */
const HARMFUL = 50;
/** Four times the text may take this many times as long: linear is 4, the square 16. */
const MOST = 9;
/** … and less than this is linear for certain. */
const LINEAR = 5;
const TIMES = 3;
/** Milliseconds that no text of the screened length may take, however the time grows after it: a document has many lines. */
const DEAR = 5;

/** Whatever the pattern finds in the text, from every place of it on. */
const findAll = (all: RegExp, text: string): unknown => text.replace(all, '');

const clock = (all: RegExp, text: string): number => {
  const before = performance.now();
  findAll(all, text);
  return performance.now() - before;
};

/** Milliseconds of the processor: what other programs do in the meantime does not count. */
const processor = (all: RegExp, text: string): number => {
  const before = process.cpuUsage();
  findAll(all, text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/**
 * The attack on which a pattern takes time that grows faster than the text, or null. Each attack is tried on short texts;
 * one that takes long is tried on longer ones, and counts when it does harm and grows too fast.
 * A pattern that sticks to its place is tried from there on, as its callers do: they stop where it does not fit.
 */
export function explodes(regex: RegExp): Attack | null {
  const all = new RegExp(regex.source, regex.flags.includes('g') ? regex.flags : `${regex.flags}g`);
  for (const attack of attacksOn(regex)) {
    const suspect = suspectLength(all, attack);
    if (suspect !== null && isHarmful(all, attack, suspect)) return attack;
  }
  return null;
}

/** The length of text at which an attack takes long, or null. */
function suspectLength(all: RegExp, attack: Attack): number | null {
  // Of longer pieces there are fewer, and fewer places to begin at.
  const most = SCREENED * Math.sqrt(attack.piece.length);
  for (let length = FIRST; length < 2 * most; length = next(length, attack)) {
    const text = textOf(attack, Math.min(length, most));
    // The first time compiles, the second may be a slow moment of the machine.
    if (clock(all, text) > SUSPECT && clock(all, text) > SUSPECT && clock(all, text) > SUSPECT) return length;
  }
  return null;
}

function isHarmful(all: RegExp, attack: Attack, suspect: number): boolean {
  for (let length = suspect; length <= LONGEST; length = further(length, attack)) {
    const took = processor(all, textOf(attack, length));
    if (length <= SCREENED && took > DEAR && least(all, textOf(attack, length)) > DEAR) return true;
    if (took <= HARMFUL) continue;
    if (growth(all, attack, length) > MOST && growth(all, attack, length) > MOST) return true;
    if (length > EARLY && growth(all, attack, length) < LINEAR) return false;
  }
  return false;
}

/**
 * How many times as long the text takes as a quarter of it. What disturbs a measure only adds to it, so the least of several
 * counts; the two are measured in turn, so that a slow spell of the machine meets both.
 */
function growth(all: RegExp, attack: Attack, length: number): number {
  let [whole, quarter] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let time = 0; time < TIMES; time += 1) {
    whole = Math.min(whole, processor(all, textOf(attack, length)));
    quarter = Math.min(quarter, processor(all, textOf(attack, length / 4)));
  }
  return whole / Math.max(quarter, 1);
}

const next = (length: number, { piece }: Attack): number =>
  length > FEW * piece.length ? length * 2 : Math.ceil(length * 1.25);

/** With a step that even what doubles with every letter comes back from soon. */
const further = (length: number, { piece }: Attack): number =>
  length > FEW * piece.length ? Math.ceil(length * 1.4) : length + piece.length;

const least = (all: RegExp, text: string): number =>
  Math.min(...Array.from({ length: TIMES }, () => processor(all, text)));
