import type { Guess } from './hints.ts';
import type { Evidence, Pass } from './pass.ts';
import { KINDS, LONGEST } from './semi-markov.ts';

/** What a pass finds in a document. */
export interface Guesses {
  /** Every possible name that is not very unlikely. */
  readonly all: readonly Guess[];
  /** Those chosen: they do not overlap, in text order. */
  readonly names: readonly Guess[];
}

const LEAST = 0.03;

/** Runs a pass over a document. */
export function guessesOf(pass: Pass, evidence: Evidence, threshold: number): Guesses {
  const all: Guess[] = [];
  const names: Guess[] = [];
  pass.run(evidence, (lattice, base) => {
    for (let first = 0; first < lattice.length; first += 1) {
      for (let size = 1; size <= LONGEST && first + size <= lattice.length; size += 1) {
        const at = lattice.at(first, size);
        for (let kind = 0; kind < KINDS; kind += 1) {
          const probability = lattice.pieces[at + kind]!;
          if (probability > LEAST) all.push({ first: base + first, end: base + first + size, kind, probability });
        }
      }
    }
    const found: Guess[] = [];
    lattice.decode(threshold, (first, size, kind, probability) => {
      found.push({ first: base + first, end: base + first + size, kind, probability });
    });
    names.push(...found.reverse());
  });
  return { all, names };
}
