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

const doTask: Readonly<Record<WorkerData['task'], (input: unknown) => unknown>> = {
  analyse: (input) => analyseFile(input as Candidate, settings, cache),
  annotate: (input) => annotateFile(input as ToAnnotate, settings, cache),
};

parentPort?.on('message', (batch: readonly unknown[]) => {
  try {
    parentPort?.postMessage({ results: batch.map(doTask[task]) });
  } catch (fault) {
    parentPort?.postMessage({ results: [], fault });
  }
});
