import { parentPort } from 'node:worker_threads';

/** Answers each word with itself; those that begin with “large” need more memory than any worker has. */
parentPort?.on('message', (words: readonly string[]) => {
  const held: number[][] = [];
  for (const word of words) while (word.startsWith('large')) held.push(Array.from({ length: 10_000 }, Math.random));
  parentPort?.postMessage({ results: words });
});
