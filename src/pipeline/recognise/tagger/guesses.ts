import type { LatticeVisitor } from './field.ts';
import { KINDS, LONGEST } from './semi-markov.ts';

/** A name as a pass sees it, in words, with its probability. */
export interface Guess {
  readonly first: number;
  readonly end: number;
  /** 0 person, 1 organization, 2 place. */
  readonly kind: number;
  readonly probability: number;
}

/** What a pass finds in a document. */
export interface Guesses {
  /** Every possible name that is not very unlikely. */
  readonly all: readonly Guess[];
  /** Those chosen: they do not overlap, in text order. */
  readonly names: readonly Guess[];
}

const LEAST = 0.03;

/** Collects what a pass finds: give it the pass as a function of a visitor. */
export function collectGuesses(run: (visit: LatticeVisitor) => void, threshold: number): Guesses {
  const all: Guess[] = [];
  const names: Guess[] = [];
  run((lattice, base) => {
    for (let first = 0; first < lattice.length; first += 1) {
      const most = Math.min(LONGEST, lattice.length - first);
      for (let size = 1; size <= most; size += 1) {
        const at = lattice.at(first, size);
        for (let kind = 0; kind < KINDS; kind += 1) {
          const probability = lattice.pieces[at + kind]!;
          if (probability > LEAST) all.push({ first: base + first, end: base + first + size, kind, probability });
        }
      }
    }
    const from = names.length;
    lattice.decode(threshold, (first, size, kind, probability) => {
      names.push({ first: base + first, end: base + first + size, kind, probability });
    });
    for (let low = from, high = names.length - 1; low < high; low += 1, high -= 1) {
      [names[low], names[high]] = [names[high]!, names[low]!];
    }
  });
  return { all, names };
}
