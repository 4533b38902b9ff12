import { HashTable } from '../../src/pipeline/recognise/tagger/hash-table.ts';
import { KINDS, TAGS } from '../../src/pipeline/recognise/tagger/semi-markov.ts';
import type { PassWeights } from '../../src/pipeline/recognise/tagger/weights.ts';
import type { Examples } from './examples.ts';
import type { Learned } from './learner.ts';

/** Rows of small integers with their keys, as they are stored. */
export interface SmallRows {
  readonly keys: Int32Array;
  readonly rows: Int8Array;
  readonly scale: number;
}

/** A pass as it is stored. */
export interface SmallPass {
  readonly words: SmallRows;
  readonly spans: SmallRows;
  readonly transitions: Float64Array;
}

const LARGEST = 3.5;

/** Drops weights below `least` and features without any left, and rounds the rest to a byte. */
export function quantise(examples: Examples, learned: Learned, least: number): SmallPass {
  return {
    words: small(examples.wordKeys, learned.words, TAGS, least),
    spans: small(examples.spanKeys, learned.spans, KINDS, least),
    transitions: learned.transitions,
  };
}

function small(keys: Int32Array, weights: Float32Array, columns: number, least: number): SmallRows {
  const scale = LARGEST / 127;
  const kept: number[] = [];
  const rows: number[] = [];
  for (let number = 0; number < keys.length; number += 1) {
    const row = Array.from({ length: columns }, (_, column) => {
      const weight = weights[number * columns + column]!;
      return Math.abs(weight) < least ? 0 : Math.max(-127, Math.min(127, Math.round(weight / scale)));
    });
    if (row.every((value) => value === 0)) continue;
    kept.push(keys[number]!);
    rows.push(...row);
  }
  return { keys: Int32Array.from(kept), rows: Int8Array.from(rows), scale };
}

/** The stored pass made ready to score with. */
export function usable(pass: SmallPass): PassWeights {
  return {
    words: new HashTable(pass.words.keys),
    wordRows: pass.words.rows,
    wordScale: pass.words.scale,
    spans: new HashTable(pass.spans.keys),
    spanRows: pass.spans.rows,
    spanScale: pass.spans.scale,
    transitions: pass.transitions,
  };
}
