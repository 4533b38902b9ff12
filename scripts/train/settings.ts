import type { TrainingSettings } from './training.ts';

/** How the shipped weights are trained; chosen on the development documents. */
export const SETTINGS: TrainingSettings = {
  epochs: 3,
  rates: [0.05, 0.05, 0.03],
  l2: 5e-4,
  seeds: [1, 2, 3],
  cutoff: 4,
  prune: 0.02,
  threshold: 0.35,
  folds: 3,
  doubt: { from: 0.85, weight: 0.1 },
};
