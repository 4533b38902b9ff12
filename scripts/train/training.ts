import type { Evidence } from '../../src/pipeline/recognise/tagger/evidence.ts';
import { Field } from '../../src/pipeline/recognise/tagger/field.ts';
import { collectGuesses } from '../../src/pipeline/recognise/tagger/guesses.ts';
import { hashText } from '../../src/pipeline/recognise/tagger/hash.ts';
import { makeHints } from '../../src/pipeline/recognise/tagger/hints.ts';
import { KINDS, LONGEST, TAGS } from '../../src/pipeline/recognise/tagger/semi-markov.ts';
import type { LabelledDocument } from './documents.ts';
import type { Earlier, IslandScores, Lesson } from './examples.ts';
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
type Recall = (document: LabelledDocument, evidence: Evidence) => Earlier | null;

/** Trains one pass: the first, where `recall` gives null, or the second on what it gives. */
function trainPass(
  documents: readonly LabelledDocument[],
  analyse: Analyse,
  settings: TrainingSettings,
  recall: Recall = () => null,
): SmallPass {
  function* lessons(): Generator<Lesson> {
    for (const document of documents) {
      const evidence = analyse(document);
      const gold = goldNames(document, evidence.draft);
      yield { evidence, gold, weight: settings.weightOf(document), earlier: recall(document, evidence) };
    }
  }
  const examples = makeExamples(lessons(), settings.cutoff);
  return quantise(examples, learn(examples, settings), settings.prune);
}

/** What the first pass of `field` finds in a document, and its scores. */
function recallWith(field: Field, evidence: Evidence, threshold: number): Earlier {
  const scores: IslandScores[] = [];
  const guesses = collectGuesses((visit) => {
    field.first(evidence, (lattice, first) => {
      scores.push({
        words: Float32Array.from(lattice.words.subarray(0, lattice.length * TAGS)),
        spans: Float32Array.from(lattice.spans.subarray(0, lattice.length * LONGEST * KINDS)),
      });
      visit(lattice, first);
    });
  }, threshold);
  return { hints: makeHints(evidence, guesses.all, guesses.names), scores };
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
  const recall: Recall = (document, evidence) => recallWith(blind[fold(document)]!, evidence, settings.threshold);
  const second = trainPass(documents, analyse, { ...settings, transitions: first.transitions }, recall);
  say('second pass trained');
  return join(first, second);
}
