import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HOME } from './command/options.ts';
import { referencePages } from './reference/pages.ts';

/** `npm run reference`: writes `docs/reference/` from the code; a test fails when it is stale. */
for (const [path, text] of referencePages()) {
  const file = join(HOME, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(path);
}
