import type { Evidence } from '../../src/pipeline/recognise/tagger/evidence.ts';
import { Field } from '../../src/pipeline/recognise/tagger/field.ts';
import { collectGuesses } from '../../src/pipeline/recognise/tagger/guesses.ts';
import { hashText } from '../../src/pipeline/recognise/tagger/hash.ts';
import { makeHints } from '../../src/pipeline/recognise/tagger/hints.ts';
import { KINDS, LONGEST, TAGS } from '../../src/pipeline/recognise/tagger/semi-markov.ts';
import type { LabelledDocument } from './documents.ts';
import { contradictions } from './doubt.ts';
import type { Earlier, GoldName, IslandScores, Lesson } from './examples.ts';
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
  /** Islands whose labels are contradicted with at least this probability count by `weight` only. */
  readonly doubt: { readonly from: number; readonly weight: number };
}

type Analyse = (document: LabelledDocument) => Evidence;
type Recall = (document: LabelledDocument, evidence: Evidence) => Earlier | null;

/** What is known of a document's islands before a pass is trained; by default nothing. */
interface Known {
  readonly weights: (evidence: Evidence, document: LabelledDocument, gold: readonly GoldName[]) => Float32Array | null;
  readonly recall: Recall;
}
const NOTHING: Known = { weights: () => null, recall: () => null };

/** Trains one pass: the first, where nothing is recalled, or the second on what is. */
function trainPass(
  documents: readonly LabelledDocument[],
  analyse: Analyse,
  settings: TrainingSettings,
  { weights, recall }: Known = NOTHING,
): SmallPass {
  function* lessons(): Generator<Lesson> {
    for (const document of documents) {
      const evidence = analyse(document);
      const gold = goldNames(document, evidence.draft);
      yield { evidence, gold, weights: weights(evidence, document, gold), earlier: recall(document, evidence) };
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
 * Trains both passes, with the help of first passes that have each left out a part of the documents. Where such a pass
 * contradicts the labels of a document it has not seen with certainty, the labels count for little. And the second pass
 * sees for each document what a pass guessed that was not trained on it (stacking: Cohen & Carvalho 2005), so that it
 * learns how far guesses can be trusted.
 */
export function trainBoth(
  documents: readonly LabelledDocument[],
  analyse: Analyse,
  settings: TrainingSettings,
  say: (message: string) => void,
): StoredWeights {
  const fold = (document: LabelledDocument): number => (hashText(`fold ${document.id}`) >>> 0) % settings.folds;
  const blind = Array.from({ length: settings.folds }, (_, number) => {
    const others = documents.filter((document) => fold(document) !== number);
    const pass = trainPass(others, analyse, { ...settings, seeds: settings.seeds.slice(0, 1) });
    say(`fold ${number + 1} of ${settings.folds} trained`);
    return new Field(usable(join(pass, NO_PASS)));
  });
  const { from, weight } = settings.doubt;
  const weights: Known['weights'] = (evidence, document, gold) =>
    contradictions(blind[fold(document)]!, evidence, gold).map((worst) => (worst < from ? 1 : weight));
  const recall: Recall = (document, evidence) => recallWith(blind[fold(document)]!, evidence, settings.threshold);
  const first = trainPass(documents, analyse, settings, { weights, recall: () => null });
  say('first pass trained');
  const second = trainPass(documents, analyse, { ...settings, transitions: first.transitions }, { weights, recall });
  say('second pass trained');
  return join(first, second);
}
