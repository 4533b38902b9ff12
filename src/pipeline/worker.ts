import { parentPort, workerData } from 'node:worker_threads';
import { openCache } from './cache.ts';
import { TASKS, type TaskSettings } from './tasks.ts';

/** What a worker is told once. */
export interface WorkerData {
  readonly task: keyof typeof TASKS;
  readonly settings: TaskSettings;
  readonly cacheFolder: string;
  readonly version: string;
}

const { task, settings, cacheFolder, version } = workerData as WorkerData;
const { run, load } = TASKS[task];
const tools = { settings, cache: openCache(cacheFolder, version), ...(await load()) };

parentPort?.on('message', (batch: readonly unknown[]) => {
  try {
    parentPort?.postMessage({ results: batch.map((input) => run(input as never, tools)) });
  } catch (fault) {
    parentPort?.postMessage({ results: [], fault });
  }
});
