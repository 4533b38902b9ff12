import type { Evidence } from '../../src/pipeline/recognise/tagger/evidence.ts';
import type { Field } from '../../src/pipeline/recognise/tagger/field.ts';
import type { Lattice } from '../../src/pipeline/recognise/tagger/semi-markov.ts';
import { KINDS, LONGEST } from '../../src/pipeline/recognise/tagger/semi-markov.ts';
import type { GoldName } from './examples.ts';

/**
 * How strongly a model that has not seen a document contradicts its labels, for each island from 0 to 1: the highest
 * probability of a name that is not labelled, or of none where one is. Most of what is contradicted with certainty is
 * labelled wrongly, so that it should count for little in training (CrossWeigh: Wang et al. 2019).
 */
export function contradictions(field: Field, evidence: Evidence, gold: readonly GoldName[]): Float32Array {
  const worst = new Float32Array(evidence.draft.islands.length);
  let island = 0;
  let next = 0;
  field.first(evidence, (lattice, first) => {
    const labelled = new Set<number>();
    while (next < gold.length && gold[next]!.first < first) next += 1;
    for (; next < gold.length && gold[next]!.end <= first + lattice.length; next += 1) {
      const name = gold[next]!;
      if (name.end - name.first <= LONGEST) labelled.add(lattice.at(name.first - first, name.end - name.first) + name.kind);
    }
    worst[island] = contradiction(lattice, labelled);
    island += 1;
  });
  return worst;
}

function contradiction(lattice: Lattice, labelled: ReadonlySet<number>): number {
  let worst = 0;
  for (let first = 0; first < lattice.length; first += 1) {
    for (let size = 1; size <= LONGEST && first + size <= lattice.length; size += 1) {
      for (let kind = 0; kind < KINDS; kind += 1) {
        const at = lattice.at(first, size) + kind;
        const probability = lattice.pieces[at]!;
        worst = Math.max(worst, labelled.has(at) ? 1 - probability : probability);
      }
    }
  }
  return worst;
}
