import { existsSync, statSync } from 'node:fs';
import { Failure } from '../../src/report/failure.ts';
import { call } from './options.ts';

/** Throws `Failure` unless the folder of documents is there. */
export function checkSeeds(seeds: string): void {
  if (!existsSync(seeds)) {
    throw new Failure(`There is no folder ${seeds}.`, `Give the folder of documents: ${call('build', 'FOLDER')}.`);
  }
  if (!statSync(seeds).isDirectory()) {
    throw new Failure(`${seeds} is a file, but a folder of documents was expected.`, 'Give the folder it lies in.');
  }
}
