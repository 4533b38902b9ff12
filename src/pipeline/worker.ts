import { parentPort, workerData } from 'node:worker_threads';
import { openCache } from './cache.ts';
import { analyseFile, annotateFile, type TaskSettings, type ToAnnotate } from './tasks.ts';
import type { Candidate } from './read/walk.ts';

/** What a worker is told once. */
export interface WorkerData {
  readonly task: 'analyse' | 'annotate';
  readonly settings: TaskSettings;
  readonly cacheFolder: string;
  readonly version: string;
}

const { task, settings, cacheFolder, version } = workerData as WorkerData;
const cache = openCache(cacheFolder, version);

parentPort?.on('message', ({ index, batch }: { index: number; batch: readonly unknown[] }) => {
  try {
    const results = batch.map((input) =>
      task === 'analyse'
        ? analyseFile(input as Candidate, settings, cache)
        : annotateFile(input as ToAnnotate, settings, cache),
    );
    parentPort?.postMessage({ index, results });
  } catch (fault) {
    parentPort?.postMessage({ index, results: [], fault });
  }
});
