import { parentPort, workerData } from 'node:worker_threads';
import { openCache } from '../disk/cache.ts';
import type { RenderedPart } from '../disk/rendered.ts';
import { TASKS, type TaskSettings } from './tasks.ts';

/** What a worker is told once. */
export interface WorkerData {
  readonly task: keyof typeof TASKS;
  readonly settings: TaskSettings;
  readonly cacheFolder: string;
  readonly version: string;
  readonly rendered: RenderedPart;
}

const { task, settings, cacheFolder, version, rendered } = workerData as WorkerData;
const { run, load } = TASKS[task];
const tools = {
  settings,
  cache: openCache(cacheFolder, version),
  rendered: openCache(rendered.folder, rendered.version),
  ...(await load()),
};

parentPort?.on('message', (batch: readonly unknown[]) => {
  try {
    parentPort?.postMessage({ results: batch.map((input) => run(input as never, tools)) });
  } catch (fault) {
    parentPort?.postMessage({ results: [], fault });
  }
});
