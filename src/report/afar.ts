import type { Progress } from './progress.ts';

/** What a process tells the one that started it, over their channel, of how far it is. */
type Tidings = { readonly expect: number } | { readonly done: number };

const EVERY_MS = 100;

/** Progress of a process that another one shows; of one that nobody listens to, nothing. */
export interface Telling {
  expect(steps: number): void;
  step(count?: number): void;
  /** Tells of the steps that were not told yet. */
  flush(): void;
}

/** Tells whoever started this process, if they listen, of its steps: now and then, since a message costs more than a step. */
export function tellStarter(): Telling {
  let done = 0;
  let toldAt = 0;
  const flush = (): void => {
    if (done > 0) process.send?.({ done } satisfies Tidings);
    done = 0;
    toldAt = performance.now();
  };
  return {
    expect: (steps) => process.send?.({ expect: steps } satisfies Tidings),
    step(count = 1) {
      done += count;
      if (performance.now() - toldAt >= EVERY_MS) flush();
    },
    flush,
  };
}

/** Shows what a started process tells as progress of the present stage. */
export function listenTo(progress: Pick<Progress, 'expect' | 'step'>): (tidings: unknown) => void {
  return (tidings) => {
    if (typeof tidings !== 'object' || tidings === null) return;
    if ('expect' in tidings && typeof tidings.expect === 'number') progress.expect(tidings.expect);
    if ('done' in tidings && typeof tidings.done === 'number') progress.step(tidings.done);
  };
}
