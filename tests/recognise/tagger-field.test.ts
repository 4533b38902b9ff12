import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KINDS, LABELS, Lattice, TAGS, tagOf } from '../../src/pipeline/recognise/tagger/semi-markov.ts';

type Piece = readonly [first: number, size: number, label: number];

/** Every way to cut `length` words into names and single words outside. */
function* cuts(length: number, first = 0): Generator<readonly Piece[]> {
  if (first === length) {
    yield [];
    return;
  }
  for (let size = 1; first + size <= length; size += 1) {
    for (let label = size === 1 ? 0 : 1; label < LABELS; label += 1) {
      for (const rest of cuts(length, first + size)) yield [[first, size, label], ...rest];
    }
  }
}

function example(length: number): Lattice {
  const transitions = Float64Array.from({ length: LABELS * LABELS }, (_, at) => Math.sin(at * 3));
  const lattice = new Lattice(transitions);
  lattice.reset(length);
  for (let at = 0; at < length * TAGS; at += 1) lattice.words[at] = Math.sin(at * 7 + 1);
  for (let first = 0; first < length; first += 1) {
    for (let size = 1; first + size <= length; size += 1) {
      const at = lattice.at(first, size);
      for (let kind = 0; kind < KINDS; kind += 1) lattice.spans[at + kind] = Math.sin(at + kind * 5);
    }
  }
  return lattice;
}

function scoreOf(lattice: Lattice, pieces: readonly Piece[]): number {
  let score = 0;
  let before = 0;
  for (const [first, size, label] of pieces) {
    score += lattice.transitions[before * LABELS + label] ?? 0;
    before = label;
    if (label === 0) {
      score += lattice.words[first * TAGS] ?? 0;
      continue;
    }
    score += lattice.spans[lattice.at(first, size) + label - 1] ?? 0;
    for (let at = first; at < first + size; at += 1) {
      const part = size === 1 ? 3 : at === first ? 0 : at === first + size - 1 ? 2 : 1;
      score += lattice.words[at * TAGS + tagOf(label - 1, part)] ?? 0;
    }
  }
  return score + (lattice.transitions[before * LABELS] ?? 0);
}

test('sum and marginals over all cuts are those of counting them one by one', () => {
  const lattice = example(4);
  let sum = 0;
  const marginals = new Map<string, number>();
  for (const pieces of cuts(4)) {
    const weight = Math.exp(scoreOf(lattice, pieces));
    sum += weight;
    for (const piece of pieces) marginals.set(piece.join(), (marginals.get(piece.join()) ?? 0) + weight);
  }
  assert.ok(Math.abs(lattice.marginals() - Math.log(sum)) < 1e-9);
  for (const [key, weight] of marginals) {
    const [first, size, label] = key.split(',').map(Number) as [number, number, number];
    const found = label === 0 ? lattice.outside[first] : lattice.pieces[lattice.at(first, size) + label - 1];
    assert.ok(Math.abs((found ?? 0) - weight / sum) < 1e-9, key);
  }
});

test('chosen names do not overlap and are likelier than the threshold', () => {
  const lattice = example(9);
  lattice.marginals();
  let before = 9;
  lattice.decode(0.2, (first, size, _kind, probability) => {
    assert.ok(first + size <= before && probability > 0.2);
    before = first;
  });
});
