import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A file of an installed package, wherever npm put the package. */
export function installed(name: string, file: string): string {
  return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), file);
}
