import type { Evidence } from './evidence.ts';
import type { Guess, Guesses } from './guesses.ts';
import { settlePlaces } from './known-places.ts';
import type { TaggerRule } from './tagger.ts';
import { KINDS } from './semi-markov.ts';

/** A name with the rule that settled it. */
export interface RuledGuess extends Guess {
  readonly how: TaggerRule;
}

const SURE = 0.6;
const TRUST_IN_REPEATS = 0.8;

/** Rules over the document after the last pass: well-known places are places; a known longer name is one wherever it stands again. */
export function applyRules(evidence: Evidence, guesses: Guesses): readonly RuledGuess[] {
  const settled = settlePlaces(evidence, guesses.names);
  const names: RuledGuess[] = settled.map((guess) => ({ ...guess, how: 'tagger' }));
  return [...names, ...repeats(evidence, settled)].sort((a, b) => a.first - b.first);
}

/** Unmarked repeats of names of two words or more. */
function repeats(evidence: Evidence, names: readonly Guess[]): readonly RuledGuess[] {
  const { draft, phrases } = evidence;
  const known = new Map<number, { sums: Float32Array; words: number }>();
  for (const { first, end, kind, probability } of names) {
    if (end - first < 2 || probability < SURE) continue;
    const hash = phrases.hash(first, end);
    const entry = known.get(hash) ?? { sums: new Float32Array(KINDS), words: end - first };
    entry.sums[kind]! += probability;
    known.set(hash, entry);
  }
  if (known.size === 0) return [];
  const taken = new Uint8Array(draft.words.length);
  for (const { first, end } of names) taken.fill(1, first, end);
  const found: RuledGuess[] = [];
  for (let at = 0; at < draft.words.length; at += 1) {
    if (draft.runStart[at] !== at) continue;
    const end = draft.runEnd[at]!;
    const entry = known.get(phrases.hash(at, end));
    if (entry === undefined || taken.subarray(at, end).includes(1)) continue;
    const kind = entry.sums.indexOf(Math.max(...entry.sums));
    found.push({ first: at, end, kind, probability: TRUST_IN_REPEATS, how: 'repeat' });
  }
  return found;
}
