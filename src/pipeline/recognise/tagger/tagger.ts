import type { Span } from '../../../model/span.ts';
import { analyse } from './analyse.ts';
import { Field } from './field.ts';
import type { Guess } from './guesses.ts';
import { collectGuesses } from './guesses.ts';
import { makeHints } from './hints.ts';
import type { Model } from './load-model.ts';
import { readModel } from './load-model.ts';
import { nameSpan } from './output.ts';
import { applyRules } from './rules.ts';
import { Vocabulary } from './words.ts';

/** A name the tagger found. Spans are the name alone and never overlap or leave their block. */
export interface TaggedName extends Span {
  readonly kind: 'person' | 'organization' | 'place';
  /** Probability, 0 to 1, that span and kind are right. */
  readonly confidence: number;
  /** Whether the model found it or a rule over the document did, by id. */
  readonly how: TaggerRule;
}

/** `tagger`: the model; `repeat`: a longer name found elsewhere in the document stands here again. */
export type TaggerRule = 'tagger' | 'repeat';

/** Finds people, organizations and places in English text. */
export interface Tagger {
  /**
   * @param text the decoded seed
   * @param blocks its paragraphs and headlines in text order; names never cross from one to the next, but all of
   *   them together are the document whose repeats and short forms help each other
   * @returns names in text order; offsets are UTF-16 indices into `text`
   */
  tag(text: string, blocks: readonly Span[]): TaggedName[];
}

const KINDS = ['person', 'organization', 'place'] as const;

let loaded: Tagger | null = null;

/** Where the weights and the word classes lie. */
export const WEIGHTS_FILE = new URL('./weights.bin', import.meta.url);
export const CLUSTERS_FILE = new URL('./clusters.bin', import.meta.url);

/** The tagger with the weights beside this file, loaded once. Throws `WeightsError` with advice when they cannot be used. */
export function loadTagger(): Tagger {
  loaded ??= makeTagger(loadModel());
  return loaded;
}

let model: Model | null = null;

/** The model in the files beside this one, read once for all who ask. Throws `WeightsError` as `loadTagger` does. */
export function loadModel(): Model {
  model ??= readModel(WEIGHTS_FILE, CLUSTERS_FILE);
  return model;
}

/** A tagger from a model, for training and measuring. */
export function makeTagger(model: Model): Tagger {
  const vocabulary = new Vocabulary(model.lexicon, model.clusters);
  const field = new Field(model.weights);
  const { threshold } = model.header;
  return {
    tag(text, blocks) {
      const evidence = analyse(text, blocks, model.lexicon, vocabulary);
      const guesses = collectGuesses((visit) => field.first(evidence, visit), threshold);
      const hints = makeHints(evidence, guesses.all, guesses.names);
      const final = collectGuesses((visit) => field.second(evidence, hints, visit), threshold);
      return applyRules(evidence, final).map((guess) => ({
        ...nameSpan(evidence.draft, guess),
        kind: KINDS[guess.kind]!,
        confidence: calibrated(model.header.calibration, guess),
        how: guess.how,
      }));
    },
  };
}

function calibrated(table: readonly number[], guess: Guess): number {
  if (table.length < 2) return guess.probability;
  const at = Math.max(0, Math.min(0.999999, guess.probability)) * (table.length - 1);
  const low = Math.floor(at);
  const value = table[low]! + (table[low + 1]! - table[low]!) * (at - low);
  return Math.round(value * 1000) / 1000;
}
