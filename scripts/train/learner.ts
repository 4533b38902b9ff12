import { KINDS, LABELS, Lattice, TAGS, tagOf } from '../../src/pipeline/recognise/tagger/semi-markov.ts';
import { generator } from '../random.ts';
import type { Example, Examples } from './examples.ts';

export interface LearningSettings {
  readonly epochs: number;
  /** Step width of each epoch. */
  readonly rates: readonly number[];
  readonly l2: number;
  /** Each gives an order of the examples; the weights are the mean of those learned in each order. */
  readonly seeds: readonly number[];
  /** Weights between pieces to start from. */
  readonly transitions?: Float64Array;
}

/** Trained weights as floating-point rows. */
export interface Learned {
  readonly words: Float32Array;
  readonly spans: Float32Array;
  readonly transitions: Float64Array;
}

/** A block of weights with the sums of squares that AdaGrad steps by (Duchi et al. 2011) and their running average. */
class Block {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly average: Float64Array;

  constructor(size: number) {
    this.weights = new Float32Array(size);
    this.squares = new Float32Array(size).fill(1e-6);
    this.average = new Float64Array(size);
  }

  step(at: number, gradient: number, rate: number, l2: number): void {
    const slope = gradient - l2 * this.weights[at]!;
    this.squares[at]! += slope * slope;
    this.weights[at]! += (rate * slope) / Math.sqrt(this.squares[at]!);
  }

  collect(): void {
    for (let at = 0; at < this.weights.length; at += 1) this.average[at]! += this.weights[at]!;
  }
}

/** Trains the field once for each seed and takes the mean: what hangs on the order of the examples evens out. */
export function learn(examples: Examples, settings: LearningSettings): Learned {
  const [first, ...rest] = settings.seeds.map((seed) => learnInOrder(examples, settings, seed));
  if (first === undefined) throw new Error('no seed to learn with');
  for (const part of ['words', 'spans', 'transitions'] as const) {
    const sums = first[part];
    for (let at = 0; at < sums.length; at += 1) {
      for (const other of rest) sums[at]! += other[part][at]!;
      sums[at]! /= settings.seeds.length;
    }
  }
  return first;
}

/**
 * Trains the semi-Markov field by stochastic gradient on the conditional likelihood, one island a step, in an order
 * drawn from the seed; the result is the average over all epochs but the first (Collins 2002 for why).
 */
function learnInOrder(examples: Examples, settings: LearningSettings, seed: number): Learned {
  const words = new Block(examples.wordKeys.length * TAGS);
  const spans = new Block(examples.spanKeys.length * KINDS);
  const links = new Block(LABELS * LABELS);
  if (settings.transitions !== undefined) links.weights.set(settings.transitions);
  const transitions = new Float64Array(LABELS * LABELS);
  const lattice = new Lattice(transitions);
  const random = generator(seed);
  const order = Int32Array.from(examples.list.keys());
  let collected = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, random);
    const rate = settings.rates[epoch] ?? settings.rates.at(-1)!;
    for (let turn = 0; turn < order.length; turn += 1) {
      const example = examples.list[order[turn]!]!;
      score(examples, example, words.weights, spans.weights, lattice);
      transitions.set(links.weights);
      const total = lattice.marginals();
      update(examples, example, lattice, total, { words, spans, links }, rate, settings.l2);
      if (epoch > 0 && turn % Math.ceil(order.length / 8) === 0) {
        for (const block of [words, spans, links]) block.collect();
        collected += 1;
      }
    }
  }
  const mean = (block: Block): Float32Array => Float32Array.from(block.average, (sum) => sum / collected);
  return { words: mean(words), spans: mean(spans), transitions: Float64Array.from(mean(links)) };
}

function score(examples: Examples, example: Example, words: Float32Array, spans: Float32Array, lattice: Lattice): void {
  lattice.reset(example.length);
  if (example.base !== null) {
    lattice.words.set(example.base.words);
    lattice.spans.set(example.base.spans);
  }
  for (let at = 0; at < example.length; at += 1) {
    for (let index = example.wordAt[at]!; index < example.wordAt[at + 1]!; index += 1) {
      const feature = examples.wordFeatures[index]!;
      if (feature < 0) continue;
      for (let tag = 0; tag < TAGS; tag += 1) lattice.words[at * TAGS + tag]! += words[feature * TAGS + tag]!;
    }
  }
  const table = example.spans;
  for (let row = 0; row + 3 < table.length; row += 3) {
    const at = lattice.at(table[row]!, table[row + 1]!);
    let person = 0;
    let organization = 0;
    let place = 0;
    for (let index = table[row + 2]!; index < (table[row + 5] ?? table[row + 3]!); index += 1) {
      const feature = examples.spanFeatures[index]! * KINDS;
      if (feature < 0) continue;
      person += spans[feature]!;
      organization += spans[feature + 1]!;
      place += spans[feature + 2]!;
    }
    const isFirst = example.base === null;
    lattice.spans[at] = person + (isFirst ? 0 : lattice.spans[at]!);
    lattice.spans[at + 1] = organization + (isFirst ? 0 : lattice.spans[at + 1]!);
    lattice.spans[at + 2] = place + (isFirst ? 0 : lattice.spans[at + 2]!);
  }
}

const slopes = new Float64Array(TAGS * 4096);
const NEGLIGIBLE = 1e-4;

function update(
  examples: Examples,
  example: Example,
  lattice: Lattice,
  total: number,
  blocks: { words: Block; spans: Block; links: Block },
  rate: number,
  l2: number,
): void {
  const { length, gold, weight, spans: table } = example;
  slopes.fill(0, 0, length * TAGS);
  const inside = new Uint8Array(length);
  const labels = new Uint8Array(length);
  const starts = new Uint8Array(length + 1).fill(1);
  const goldSpans = new Map<number, number>();
  for (let at = 0; at < gold.length; at += 3) {
    const first = gold[at]!;
    const size = gold[at + 1]!;
    addParts(first, size, gold[at + 2]!, weight);
    inside.fill(1, first, first + size);
    labels.fill(gold[at + 2]! + 1, first, first + size);
    starts.fill(0, first + 1, first + size);
    goldSpans.set(lattice.at(first, size), gold[at + 2]!);
  }
  for (let at = 0; at < length; at += 1) slopes[at * TAGS]! += weight * ((inside[at] ? 0 : 1) - lattice.outside[at]!);
  for (let row = 0; row + 3 < table.length; row += 3) {
    const first = table[row]!;
    const size = table[row + 1]!;
    const at = lattice.at(first, size);
    const truth = goldSpans.get(at) ?? -1;
    const slope: number[] = [];
    let largest = 0;
    for (let kind = 0; kind < KINDS; kind += 1) {
      const probability = lattice.pieces[at + kind]!;
      if (probability > NEGLIGIBLE) addParts(first, size, kind, -weight * probability);
      slope[kind] = weight * ((truth === kind ? 1 : 0) - probability);
      largest = Math.max(largest, Math.abs(slope[kind]!));
    }
    if (largest < NEGLIGIBLE) continue;
    for (let index = table[row + 2]!; index < (table[row + 5] ?? table[row + 3]!); index += 1) {
      const feature = examples.spanFeatures[index]!;
      if (feature < 0) continue;
      for (let kind = 0; kind < KINDS; kind += 1) blocks.spans.step(feature * KINDS + kind, slope[kind]!, rate, l2);
    }
  }
  stepWords(examples, example, blocks.words, rate, l2);
  stepTransitions(lattice, total, labels, starts, length, weight, blocks.links, rate);
}

function addParts(first: number, size: number, kind: number, amount: number): void {
  const tag = tagOf(kind, 0);
  if (size === 1) {
    slopes[first * TAGS + tag + 3]! += amount;
    return;
  }
  slopes[first * TAGS + tag]! += amount;
  for (let at = first + 1; at < first + size - 1; at += 1) slopes[at * TAGS + tag + 1]! += amount;
  slopes[(first + size - 1) * TAGS + tag + 2]! += amount;
}

function stepWords(examples: Examples, example: Example, words: Block, rate: number, l2: number): void {
  const tags: number[] = [];
  for (let at = 0; at < example.length; at += 1) {
    tags.length = 0;
    for (let tag = 0; tag < TAGS; tag += 1) if (Math.abs(slopes[at * TAGS + tag]!) > NEGLIGIBLE) tags.push(tag);
    if (tags.length === 0) continue;
    for (let index = example.wordAt[at]!; index < example.wordAt[at + 1]!; index += 1) {
      const feature = examples.wordFeatures[index]!;
      if (feature < 0) continue;
      for (const tag of tags) words.step(feature * TAGS + tag, slopes[at * TAGS + tag]!, rate, l2);
    }
  }
}

function stepTransitions(
  lattice: Lattice,
  total: number,
  labels: Uint8Array,
  starts: Uint8Array,
  length: number,
  weight: number,
  links: Block,
  rate: number,
): void {
  for (let at = 0; at <= length; at += 1) {
    const from = at === 0 ? 0 : labels[at - 1]!;
    const to = at === length ? 0 : labels[at]!;
    for (let a = 0; a < LABELS; a += 1) {
      for (let b = 0; b < LABELS; b += 1) {
        const truth = starts[at] === 1 && a === from && b === to ? 1 : 0;
        const slope = weight * (truth - lattice.transitionProbability(at, a, b, total));
        if (Math.abs(slope) > NEGLIGIBLE) links.step(a * LABELS + b, slope, rate, 0);
      }
    }
  }
}

function shuffle(list: Int32Array, random: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const value = list[at]!;
    list[at] = list[other]!;
    list[other] = value;
  }
}
