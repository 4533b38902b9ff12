import { visitSpans } from '../../src/pipeline/recognise/tagger/candidates.ts';
import { FeatureList } from '../../src/pipeline/recognise/tagger/features.ts';
import type { Evidence } from '../../src/pipeline/recognise/tagger/evidence.ts';
import { featuresOfSpan, featuresOfWord } from '../../src/pipeline/recognise/tagger/evidence.ts';
import type { Hints } from '../../src/pipeline/recognise/tagger/hints.ts';
import { spanHints, wordHints } from '../../src/pipeline/recognise/tagger/hints.ts';
import { FeatureIndex, NumberList } from './feature-index.ts';

/** A labelled name in words: from `first` to before `end`, kind 0 person, 1 organization, 2 place. */
export interface GoldName {
  readonly first: number;
  readonly end: number;
  readonly kind: number;
}

/** An analysed document with its labels. */
export interface Lesson {
  readonly evidence: Evidence;
  readonly gold: readonly GoldName[];
  /** How much each island counts in training; null where all count fully. */
  readonly weights: Float32Array | null;
  /** For the second pass: what the first found, and its scores of each island. */
  readonly earlier: Earlier | null;
}

/** What a first pass leaves for the second. */
export interface Earlier {
  readonly hints: Hints;
  readonly scores: readonly IslandScores[];
}

/** Scores of an island's words and spans, laid out as in a `Lattice`. */
export interface IslandScores {
  readonly words: Float32Array;
  readonly spans: Float32Array;
}

/** One island as numbers: see `Examples`. */
export interface Example {
  readonly length: number;
  readonly weight: number;
  /** Offsets into `wordFeatures`: those of word t are from wordAt[t] to wordAt[t + 1]. */
  readonly wordAt: Int32Array;
  /** Triples first, size, and offset into `spanFeatures`; a last offset closes the list. */
  readonly spans: Int32Array;
  /** Triples first, size, kind. */
  readonly gold: Int32Array;
  /** Scores to start from, or null. */
  readonly base: IslandScores | null;
}

/** All islands of the training documents with features as numbers. */
export interface Examples {
  readonly list: readonly Example[];
  readonly wordFeatures: Int32Array;
  readonly spanFeatures: Int32Array;
  readonly wordKeys: Int32Array;
  readonly spanKeys: Int32Array;
}

/**
 * Turns lessons into numbers; features seen fewer than `cutoff` times are left out. Documents are worked through
 * once and forgotten.
 */
export function makeExamples(lessons: Iterable<Lesson>, cutoff: number): Examples {
  const words = new FeatureIndex();
  const spans = new FeatureIndex();
  const wordHashes = new NumberList();
  const spanHashes = new NumberList();
  const list: Example[] = [];
  const features = new FeatureList();
  for (const { evidence, gold, weights, earlier } of lessons) {
    let next = 0;
    for (const [island, [first, end]] of evidence.draft.islands.entries()) {
      const wordAt = new NumberList();
      for (let at = first; at < end; at += 1) {
        wordAt.push(wordHashes.length);
        if (earlier === null) featuresOfWord(evidence, at, features);
        else wordHints(evidence, earlier.hints, at, features);
        take(features, wordHashes, words);
      }
      wordAt.push(wordHashes.length);
      const table = new NumberList();
      const allowed = new Set<number>();
      visitSpans(evidence.draft, first, end, (from, to) => {
        table.push(from - first);
        table.push(to - from);
        table.push(spanHashes.length);
        allowed.add((from - first) * 1000 + to - from);
        if (earlier === null) featuresOfSpan(evidence, from, to, features);
        else spanHints(evidence, earlier.hints, from, to, features);
        take(features, spanHashes, spans);
      });
      table.push(spanHashes.length);
      while (next < gold.length && gold[next]!.first < first) next += 1;
      const names = new NumberList();
      for (; next < gold.length && gold[next]!.end <= end; next += 1) {
        const name = gold[next]!;
        if (!allowed.has((name.first - first) * 1000 + name.end - name.first)) continue;
        for (const number of [name.first - first, name.end - name.first, name.kind]) names.push(number);
      }
      const base = earlier === null ? null : earlier.scores[island]!;
      list.push({
        length: end - first,
        weight: weights === null ? 1 : weights[island]!,
        wordAt: wordAt.done(),
        spans: table.done(),
        gold: names.done(),
        base,
      });
    }
  }
  const wordKeys = words.settle(cutoff);
  const spanKeys = spans.settle(cutoff);
  return { list, wordFeatures: numbers(wordHashes, words), spanFeatures: numbers(spanHashes, spans), wordKeys, spanKeys };
}

function take(features: FeatureList, hashes: NumberList, index: FeatureIndex): void {
  for (let at = 0; at < features.size; at += 1) {
    hashes.push(features.ids[at]!);
    index.count(features.ids[at]!);
  }
}

function numbers(hashes: NumberList, index: FeatureIndex): Int32Array {
  const list = hashes.done();
  for (let at = 0; at < list.length; at += 1) list[at] = index.number(list[at]!);
  return list;
}
