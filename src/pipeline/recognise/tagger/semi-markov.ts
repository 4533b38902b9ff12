/**
 * A semi-Markov conditional random field over one island (Sarawagi & Cohen 2004; for chains Lafferty et al. 2001):
 * an island is cut into names of three kinds and single words outside names. A name's score is the sum of its words'
 * scores for begin, inside, end or single, and the score of the whole stretch.
 */
export const KINDS = 3;
/** The number of each kind. */
export const KIND = { person: 0, organization: 1, place: 2 } as const;
/** Scores of a word: outside, then begin, inside, end, single for each kind. */
export const TAGS = 1 + 4 * KINDS;
export const BEGIN = 0;
export const INSIDE = 1;
export const END = 2;
export const SINGLE = 3;
export const LONGEST = 12;
/** Labels of the piece before: outside or one of the kinds. */
export const LABELS = KINDS + 1;

/** Column of a word's score. */
export function tagOf(kind: number, part: number): number {
  return 1 + kind * 4 + part;
}

/** Everything the field needs to know of one island of `length` words. */
export class Lattice {
  length = 0;
  /** Word scores, `TAGS` a word. */
  words = new Float64Array(TAGS * 64);
  /** Span scores, `KINDS` for each (first, length - 1) pair; -Infinity where no name can stand. */
  spans = new Float64Array(KINDS * LONGEST * 64);
  /** Piece scores after `score()`, marginals after `marginals()`. */
  pieces = new Float64Array(KINDS * LONGEST * 64);
  outside = new Float64Array(64);
  #into = new Float64Array(LABELS * 65);
  #after = new Float64Array(LABELS * 65);
  #reached = new Float64Array(LABELS * 65);
  #starting = new Float64Array(LABELS * 65);
  #best = new Float64Array(65);
  readonly transitions: Float64Array;

  /** @param transitions `LABELS` x `LABELS`, from the piece before to the piece after. */
  constructor(transitions: Float64Array) {
    this.transitions = transitions;
  }

  reset(length: number): void {
    this.length = length;
    if (this.outside.length < length) this.#grow(length * 2);
    this.words.fill(0, 0, length * TAGS);
    this.spans.fill(-Infinity, 0, length * LONGEST * KINDS);
  }

  #grow(room: number): void {
    this.words = new Float64Array(TAGS * room);
    this.spans = new Float64Array(KINDS * LONGEST * room);
    this.pieces = new Float64Array(KINDS * LONGEST * room);
    this.outside = new Float64Array(room);
    this.#into = new Float64Array(LABELS * (room + 1));
    this.#after = new Float64Array(LABELS * (room + 1));
    this.#reached = new Float64Array(LABELS * (room + 1));
    this.#starting = new Float64Array(LABELS * (room + 1));
    this.#best = new Float64Array(room + 1);
  }

  /** Place of the piece that starts at `first` and has `size` words, for kind 0. */
  at(first: number, size: number): number {
    return (first * LONGEST + size - 1) * KINDS;
  }

  #scorePieces(): void {
    const { words, spans, pieces, length } = this;
    for (let first = 0; first < length; first += 1) {
      const most = Math.min(LONGEST, length - first);
      for (let kind = 0; kind < KINDS; kind += 1) {
        const tag = tagOf(kind, 0);
        let inside = words[first * TAGS + tag + BEGIN]!;
        let at = this.at(first, 1) + kind;
        pieces[at] = spans[at]! + words[first * TAGS + tag + SINGLE]!;
        for (let size = 2; size <= most; size += 1) {
          at += KINDS;
          const last = (first + size - 1) * TAGS + tag;
          pieces[at] = spans[at]! + inside + words[last + END]!;
          inside += words[last + INSIDE]!;
        }
      }
    }
  }

  /**
   * Runs forward and backward. Afterwards `pieces` holds the probability of every name and `outside` of every word
   * being in none. Returns the logarithm of the sum over all cuts.
   */
  marginals(): number {
    this.#scorePieces();
    const total = this.#forward();
    this.#backward();
    const { pieces, length } = this;
    const into = this.#into;
    const after = this.#after;
    for (let first = 0; first < length; first += 1) {
      const most = Math.min(LONGEST, length - first);
      for (let size = 1; size <= most; size += 1) {
        const at = this.at(first, size);
        for (let kind = 0; kind < KINDS; kind += 1) {
          const score = pieces[at + kind]!;
          pieces[at + kind] =
            score === -Infinity
              ? 0
              : Math.exp(into[first * LABELS + kind + 1]! + score + after[(first + size) * LABELS + kind + 1]! - total);
        }
      }
      this.outside[first] = Math.exp(
        into[first * LABELS]! + this.words[first * TAGS]! + after[(first + 1) * LABELS]! - total,
      );
    }
    return total;
  }

  /** `into[t][l]`: all ways to reach word t with a piece of label l about to start, its transition included. */
  #forward(): number {
    const { pieces, words, length, transitions } = this;
    const into = this.#into;
    const reached = this.#reached;
    reached.fill(-Infinity, 0, LABELS);
    reached[0] = 0;
    for (let at = 0; at <= length; at += 1) {
      const row = at * LABELS;
      if (at > 0) {
        reached[row] = into[(at - 1) * LABELS]! + words[(at - 1) * TAGS]!;
        for (let kind = 0; kind < KINDS; kind += 1) {
          const most = Math.min(LONGEST, at);
          for (let size = 1; size <= most; size += 1) {
            terms[size - 1] = into[(at - size) * LABELS + kind + 1]! + pieces[this.at(at - size, size) + kind]!;
          }
          reached[row + kind + 1] = logSum(most);
        }
      }
      for (let label = 0; label < LABELS; label += 1) {
        for (let from = 0; from < LABELS; from += 1) {
          terms[from] = reached[row + from]! + transitions[from * LABELS + label]!;
        }
        into[row + label] = logSum(LABELS);
      }
    }
    return into[length * LABELS]!;
  }

  /** `after[t][l]`: all ways to go on from a piece of label l that ended before word t. */
  #backward(): void {
    const { pieces, words, length, transitions } = this;
    const after = this.#after;
    const starting = this.#starting;
    starting.fill(-Infinity, length * LABELS, (length + 1) * LABELS);
    starting[length * LABELS] = 0;
    for (let at = length; at >= 0; at -= 1) {
      if (at === length) {
        for (let label = 0; label < LABELS; label += 1) after[at * LABELS + label] = transitions[label * LABELS]!;
        continue;
      }
      starting[at * LABELS] = words[at * TAGS]! + after[(at + 1) * LABELS]!;
      const most = Math.min(LONGEST, length - at);
      for (let kind = 0; kind < KINDS; kind += 1) {
        for (let size = 1; size <= most; size += 1) {
          terms[size - 1] = pieces[this.at(at, size) + kind]! + after[(at + size) * LABELS + kind + 1]!;
        }
        starting[at * LABELS + kind + 1] = logSum(most);
      }
      for (let label = 0; label < LABELS; label += 1) {
        for (let to = 0; to < LABELS; to += 1) {
          terms[to] = transitions[label * LABELS + to]! + starting[at * LABELS + to]!;
        }
        after[at * LABELS + label] = logSum(LABELS);
      }
    }
  }

  /** Probability that a piece of label `from` ends and one of label `to` starts before word `at`; for training. */
  transitionProbability(at: number, from: number, to: number, total: number): number {
    const score = this.#reached[at * LABELS + from]! + this.transitions[from * LABELS + to]!;
    return Math.exp(score + this.#starting[at * LABELS + to]! - total);
  }

  /**
   * The set of names that do not overlap with the greatest sum of (probability − threshold); call after
   * `marginals()`. Reports names from the last to the first.
   */
  decode(threshold: number, report: (first: number, size: number, kind: number, probability: number) => void): void {
    const { pieces, length } = this;
    const best = this.#best;
    best[0] = 0;
    for (let end = 1; end <= length; end += 1) {
      best[end] = best[end - 1]!;
      for (let size = 1; size <= LONGEST && size <= end; size += 1) {
        const at = this.at(end - size, size);
        const most = Math.max(pieces[at]!, pieces[at + 1]!, pieces[at + 2]!);
        const gain = best[end - size]! + most - threshold;
        if (most > threshold && gain > best[end]!) best[end] = gain;
      }
    }
    let end = length;
    while (end > 0) {
      if (best[end] === best[end - 1]) {
        end -= 1;
        continue;
      }
      let size = 1;
      for (; size < LONGEST && size < end; size += 1) {
        const at = this.at(end - size, size);
        const most = Math.max(pieces[at]!, pieces[at + 1]!, pieces[at + 2]!);
        if (most > threshold && best[end] === best[end - size]! + most - threshold) break;
      }
      const at = this.at(end - size, size);
      const kind = pieces[at + 2]! > Math.max(pieces[at]!, pieces[at + 1]!) ? 2 : pieces[at + 1]! > pieces[at]! ? 1 : 0;
      report(end - size, size, kind, pieces[at + kind]!);
      end -= size;
    }
  }
}

const terms = new Float64Array(Math.max(LONGEST, LABELS));
/** A term this much smaller than the largest adds less than a millionth. */
const LOST = -16;

/** Logarithm of the sum of the exponentials of the first `count` terms; one logarithm for all of them. */
function logSum(count: number): number {
  let most = -Infinity;
  for (let at = 0; at < count; at += 1) if (terms[at]! > most) most = terms[at]!;
  if (most === -Infinity) return most;
  let sum = 0;
  let largest = 0;
  for (let at = 0; at < count; at += 1) {
    const difference = terms[at]! - most;
    if (difference === 0) largest += 1;
    else if (difference > LOST) sum += Math.exp(difference);
  }
  return sum === 0 && largest === 1 ? most : most + Math.log(largest + sum);
}
