import { Worker } from 'node:worker_threads';

/** A job as it crosses to a worker and back: `index` keeps the order. */
interface Done<O> {
  readonly index: number;
  readonly results: readonly O[];
  readonly fault?: unknown;
}

/** How many inputs travel in one message: enough to make the message cheap, few enough to share the load. */
const BATCH = 8;
/** Batches under way for each worker: one at work, one waiting. Reading stops until results are taken. */
const AHEAD = 2;

/**
 * Map inputs on worker threads and yield the results in the order of the inputs, whatever worker was faster. At most
 * `AHEAD` batches a worker are under way, so memory stays flat. `script` is a module that answers messages (`answer` in
 * worker.ts); `data` is handed to each worker once. Throws what a worker throws. Workers end with the generator.
 */
export async function* mapOnWorkers<I, O>(
  inputs: Iterable<I>,
  workers: number,
  script: URL,
  data: unknown,
): AsyncGenerator<O> {
  const pool = Array.from({ length: workers }, () => new Worker(script, { workerData: data }));
  const finished = new Map<number, readonly O[]>();
  let wake: (() => void) | null = null;
  let failure: { readonly cause: unknown } | null = null;
  let sent = 0;
  let taken = 0;
  const source = inputs[Symbol.iterator]();
  let exhausted = false;

  const send = (worker: Worker): void => {
    const batch: I[] = [];
    while (batch.length < BATCH && !exhausted) {
      const next = source.next();
      if (next.done === true) exhausted = true;
      else batch.push(next.value);
    }
    if (batch.length > 0) worker.postMessage({ index: sent++, batch });
  };
  const fail = (cause: unknown): void => {
    failure ??= { cause };
    wake?.();
  };
  const idle: Worker[] = [];
  for (const worker of pool) {
    worker.on('error', fail);
    worker.on('message', (done: Done<O>) => {
      if (done.fault !== undefined) return fail(done.fault);
      finished.set(done.index, done.results);
      idle.push(worker);
      wake?.();
    });
  }
  const feed = (): void => {
    while (idle.length > 0 && !exhausted && sent - taken < workers * AHEAD * 4) {
      const worker = idle.pop();
      if (worker !== undefined) send(worker);
    }
  };
  try {
    for (let round = 0; round < AHEAD; round++) for (const worker of pool) send(worker);
    while (!exhausted || taken < sent) {
      const results = finished.get(taken);
      if (failure !== null) throw (failure as { cause: unknown }).cause;
      if (results === undefined) {
        feed();
        await new Promise<void>((resolve) => (wake = resolve));
        continue;
      }
      finished.delete(taken++);
      feed();
      yield* results;
    }
  } finally {
    await Promise.all(pool.map((worker) => worker.terminate()));
  }
}
