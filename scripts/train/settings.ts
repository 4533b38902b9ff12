import type { TrainingSettings } from './training.ts';

/** How the shipped weights are trained; chosen on the development documents. */
export const SETTINGS: TrainingSettings = {
  epochs: 3,
  rates: [0.05, 0.05, 0.03],
  l2: 5e-4,
  seed: 1,
  cutoff: 4,
  prune: 0.02,
  threshold: 0.4,
  folds: 3,
  weightOf: () => 1,
};
