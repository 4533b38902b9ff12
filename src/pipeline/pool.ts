import { Worker } from 'node:worker_threads';

/** A batch of results as it comes back from a worker, in the order in which it went. */
interface Done<O> {
  readonly results: readonly O[];
  readonly fault?: unknown;
}

/** A place in the order of the inputs; filled when its result is there. */
interface Slot<O> {
  filled: boolean;
  result?: O;
}

/** A worker and the batches it has not answered yet, the oldest first. */
interface Hand<O> {
  readonly worker: Worker;
  readonly waiting: (readonly Slot<O>[])[];
}

/** How many inputs travel in one message: enough to make the message cheap, few enough to share the load. */
const BATCH = 8;
/** Batches under way for each worker: one at work, one waiting. */
const AHEAD = 2;
/** Results that may wait for one before them. Reading stops until they are taken, so memory stays flat. */
const MOST_WAITING = 1024;

/**
 * Map inputs on worker threads and yield the results in the order of the inputs, whatever worker was faster. An input for
 * which `known` gives a result (not null) goes to no worker, and no worker starts before it is needed. `script` is a module
 * that answers messages (worker.ts); `data` is handed to each worker once. Throws what a worker throws. Workers end with
 * the generator.
 */
export async function* mapOnWorkers<I, O>(
  inputs: Iterator<I>,
  known: (input: I) => O | null,
  workers: number,
  script: URL,
  data: unknown,
): AsyncGenerator<O> {
  const hands: Hand<O>[] = [];
  const slots: Slot<O>[] = [];
  let batch: { readonly input: I; readonly slot: Slot<O> }[] = [];
  let wake: (() => void) | null = null;
  let failure: { readonly cause: unknown } | null = null;
  let exhausted = false;

  const fail = (cause: unknown): void => {
    failure ??= { cause };
    wake?.();
  };
  const open = (): Hand<O> => {
    const hand: Hand<O> = { worker: new Worker(script, { workerData: data }), waiting: [] };
    hand.worker.on('error', fail);
    hand.worker.on('message', ({ results, fault }: Done<O>) => {
      if (fault !== undefined) return fail(fault);
      hand.waiting.shift()?.forEach((slot, at) => Object.assign(slot, { filled: true, result: results[at] }));
      wake?.();
    });
    hands.push(hand);
    return hand;
  };
  /** Whoever has the least to do, or null when all have enough. */
  const free = (): Hand<O> | null => {
    const [least] = hands.toSorted((a, b) => a.waiting.length - b.waiting.length);
    if (least !== undefined && (least.waiting.length === 0 || hands.length === workers)) {
      return least.waiting.length < AHEAD ? least : null;
    }
    return open();
  };
  const send = (hand: Hand<O>): void => {
    hand.waiting.push(batch.map(({ slot }) => slot));
    hand.worker.postMessage(batch.map(({ input }) => input));
    batch = [];
  };
  const take = (): void => {
    const next = inputs.next();
    if (next.done === true) {
      exhausted = true;
      return;
    }
    const result = known(next.value);
    const slot: Slot<O> = result === null ? { filled: false } : { filled: true, result };
    slots.push(slot);
    if (result === null) batch.push({ input: next.value, slot });
  };
  try {
    for (;;) {
      while (!exhausted && batch.length < BATCH && slots.length < MOST_WAITING && slots[0]?.filled !== true) take();
      const hand = batch.length === BATCH || (batch.length > 0 && slots[0]?.filled !== true) ? free() : null;
      if (hand !== null) send(hand);
      if (failure !== null) throw (failure as { cause: unknown }).cause;
      const [first] = slots;
      if (first === undefined) {
        if (exhausted) return;
      } else if (first.filled) {
        slots.shift();
        yield first.result as O;
      } else if (hand === null) {
        await new Promise<void>((resolve) => (wake = resolve));
      }
    }
  } finally {
    await Promise.all(hands.map(({ worker }) => worker.terminate()));
  }
}
