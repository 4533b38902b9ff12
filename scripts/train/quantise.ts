import { HashTable } from '../../src/pipeline/recognise/tagger/hash-table.ts';
import { KINDS, LABELS, TAGS } from '../../src/pipeline/recognise/tagger/semi-markov.ts';
import type { FieldWeights } from '../../src/pipeline/recognise/tagger/weights.ts';
import type { Examples } from './examples.ts';
import type { Learned } from './learner.ts';

/** Rows of small integers by key. */
type SmallRows = ReadonlyMap<number, Int8Array>;

/** The weights of one pass in small integers. */
export interface SmallPass {
  readonly words: SmallRows;
  readonly spans: SmallRows;
  readonly transitions: Float64Array;
}

/** Both passes as they are stored. */
export interface StoredWeights {
  readonly words: { readonly keys: Int32Array; readonly rows: Int8Array };
  readonly spans: { readonly keys: Int32Array; readonly rows: Int8Array };
  readonly transitions: readonly [Float64Array, Float64Array];
}

/** What one step of a stored weight is worth: weights beyond 127 steps are cut. */
export const SCALE = 3.5 / 127;

/** Drops weights below `least` and features without any left, and rounds the rest to a byte. */
export function quantise(examples: Examples, learned: Learned, least: number): SmallPass {
  return {
    words: small(examples.wordKeys, learned.words, TAGS, least),
    spans: small(examples.spanKeys, learned.spans, KINDS, least),
    transitions: learned.transitions,
  };
}

function small(keys: Int32Array, weights: Float32Array, columns: number, least: number): SmallRows {
  const rows = new Map<number, Int8Array>();
  for (let number = 0; number < keys.length; number += 1) {
    const row = Int8Array.from({ length: columns }, (_, column) => {
      const weight = weights[number * columns + column]!;
      return Math.abs(weight) < least ? 0 : Math.max(-127, Math.min(127, Math.round(weight / SCALE)));
    });
    if (row.some((value) => value !== 0)) rows.set(keys[number]!, row);
  }
  return rows;
}

/** An empty pass, where only the first is needed. */
export const NO_PASS: SmallPass = { words: new Map(), spans: new Map(), transitions: new Float64Array(LABELS * LABELS) };

/** Puts the rows of both passes into one table, keys in order; the passes have no feature in common. */
export function join(first: SmallPass, second: SmallPass): StoredWeights {
  return {
    words: joinRows(first.words, second.words, TAGS),
    spans: joinRows(first.spans, second.spans, KINDS),
    transitions: [first.transitions, second.transitions],
  };
}

function joinRows(first: SmallRows, second: SmallRows, columns: number): { keys: Int32Array; rows: Int8Array } {
  const keys = Int32Array.from(new Set([...first.keys(), ...second.keys()])).sort();
  const rows = new Int8Array(keys.length * columns);
  for (let number = 0; number < keys.length; number += 1) {
    rows.set(first.get(keys[number]!) ?? second.get(keys[number]!)!, number * columns);
  }
  return { keys, rows };
}

/** Stored weights made ready to score with. */
export function usable({ words, spans, transitions }: StoredWeights): FieldWeights {
  return {
    words: { keys: new HashTable(words.keys), rows: words.rows },
    spans: { keys: new HashTable(spans.keys), rows: spans.rows },
    scale: SCALE,
    transitions,
  };
}
