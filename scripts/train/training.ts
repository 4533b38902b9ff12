import type { Evidence } from '../../src/pipeline/recognise/tagger/evidence.ts';
import { Field } from '../../src/pipeline/recognise/tagger/field.ts';
import { collectGuesses } from '../../src/pipeline/recognise/tagger/guesses.ts';
import { hashText } from '../../src/pipeline/recognise/tagger/hash.ts';
import { makeHints } from '../../src/pipeline/recognise/tagger/hints.ts';
import type { LabelledDocument } from './documents.ts';
import type { Lesson } from './examples.ts';
import { makeExamples } from './examples.ts';
import type { LearningSettings } from './learner.ts';
import { learn } from './learner.ts';
import { goldNames } from './lessons.ts';
import type { SmallPass, StoredWeights } from './quantise.ts';
import { NO_PASS, join, quantise, usable } from './quantise.ts';

/** Everything the two passes are trained with. */
export interface TrainingSettings extends LearningSettings {
  readonly cutoff: number;
  readonly prune: number;
  readonly threshold: number;
  readonly folds: number;
  /** Weight of a document in training. */
  readonly weightOf: (document: LabelledDocument) => number;
}

type Analyse = (document: LabelledDocument) => Evidence;

/** Trains one pass on the documents as `analyse` sees them. */
export function trainPass(documents: readonly LabelledDocument[], analyse: Analyse, settings: TrainingSettings): SmallPass {
  function* lessons(): Generator<Lesson> {
    for (const document of documents) {
      const evidence = analyse(document);
      yield { evidence, gold: goldNames(document, evidence.draft), weight: settings.weightOf(document) };
    }
  }
  const examples = makeExamples(lessons(), settings.cutoff);
  return quantise(examples, learn(examples, settings), settings.prune);
}

/** A document as the second pass sees it, after the first pass of `field`. */
export function withHints(field: Field, evidence: Evidence, threshold: number): Evidence {
  const guesses = collectGuesses((visit) => field.first(evidence, visit), threshold);
  return { ...evidence, hints: makeHints(evidence, guesses.all, guesses.names) };
}

/**
 * Trains both passes. The second sees, for each training document, the guesses of a first pass that was not trained
 * on it (stacking: Cohen & Carvalho 2005), so that it learns how far guesses can be trusted.
 */
export function trainBoth(
  documents: readonly LabelledDocument[],
  analyse: Analyse,
  settings: TrainingSettings,
  say: (message: string) => void,
): StoredWeights {
  const first = trainPass(documents, analyse, settings);
  say('first pass trained');
  const fold = (document: LabelledDocument): number => (hashText(`fold ${document.id}`) >>> 0) % settings.folds;
  const blind = Array.from({ length: settings.folds }, (_, number) => {
    const pass = trainPass(documents.filter((document) => fold(document) !== number), analyse, settings);
    say(`fold ${number + 1} of ${settings.folds} trained`);
    return new Field(usable(join(pass, NO_PASS)));
  });
  const second = trainPass(
    documents,
    (document) => withHints(blind[fold(document)]!, analyse(document), settings.threshold),
    settings,
  );
  say('second pass trained');
  return join(first, second);
}
