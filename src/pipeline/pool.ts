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

/** An input under way, and where its result goes. */
interface Errand<I, O> {
  readonly input: I;
  readonly slot: Slot<O>;
}

/** A worker and the batches it has not answered yet, the oldest first. */
interface Hand<I, O> {
  readonly worker: Worker;
  readonly waiting: (readonly Errand<I, O>[])[];
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
 * that answers messages (worker.ts); `data` is handed to each worker once. Throws what a worker throws, but for want of memory:
 * then another worker takes up what this one had left, one input at a time, and one that exhausts a worker by itself gets the
 * result `lost`. Workers end with the generator.
 */
export async function* mapOnWorkers<I, O>(
  inputs: Iterator<I>,
  { known, lost }: { readonly known: (input: I) => O | null; readonly lost: (input: I) => O },
  workers: number,
  script: URL,
  data: unknown,
): AsyncGenerator<O> {
  let hands: Hand<I, O>[] = [];
  const slots: Slot<O>[] = [];
  const batch: Errand<I, O>[] = [];
  const again: (readonly Errand<I, O>[])[] = [];
  let wake: (() => void) | null = null;
  let failure: { readonly cause: unknown } | null = null;
  let exhausted = false;

  const fail = (cause: unknown): void => {
    failure ??= { cause };
    wake?.();
  };
  /** The oldest batch was at work; those behind it were not begun. */
  const exhaust = ({ waiting }: Hand<I, O>): void => {
    const [first = [], ...others] = waiting;
    const [errand, ...more] = first;
    if (errand !== undefined && more.length === 0) {
      Object.assign(errand.slot, { filled: true, result: lost(errand.input) });
    } else for (const one of first) again.push([one]);
    for (const other of others) again.push(other);
    wake?.();
  };
  const open = (): Hand<I, O> => {
    const hand: Hand<I, O> = { worker: new Worker(script, { workerData: data }), waiting: [] };
    hand.worker.on('error', (cause: unknown) => {
      hands = hands.filter((one) => one !== hand);
      if (isExhausted(cause)) exhaust(hand);
      else fail(cause);
    });
    hand.worker.on('message', ({ results, fault }: Done<O>) => {
      if (fault !== undefined) return fail(fault);
      hand.waiting.shift()?.forEach(({ slot }, at) => Object.assign(slot, { filled: true, result: results[at] }));
      wake?.();
    });
    hands.push(hand);
    return hand;
  };
  /** Whoever has the least to do, or null when all have enough. */
  const free = (): Hand<I, O> | null => {
    const [least] = hands.toSorted((a, b) => a.waiting.length - b.waiting.length);
    if (least !== undefined && (least.waiting.length === 0 || hands.length === workers)) {
      return least.waiting.length < AHEAD ? least : null;
    }
    return open();
  };
  const send = (hand: Hand<I, O>): void => {
    const next = again.shift() ?? batch.splice(0);
    hand.waiting.push(next);
    hand.worker.postMessage(next.map(({ input }) => input));
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
      const due = again.length > 0 || batch.length === BATCH || (batch.length > 0 && slots[0]?.filled !== true);
      const hand = due ? free() : null;
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

const isExhausted = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
