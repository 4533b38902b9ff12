import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBeside, swapIn } from '../../src/pipeline/write/swap.ts';

/** The end of a build alone: `node swapProgram.ts SITE WORDS` puts a small site that says WORDS in the place of the old one. */
const [site = '', words = ''] = process.argv.slice(2);
const beside = openBeside(site);
for (const folder of ['data', 'documents/one']) mkdirSync(join(beside, folder), { recursive: true });
for (const file of ['data/manifest.json', 'index.html', 'documents/one/index.html', 'documents/one/notes.json']) {
  writeFileSync(join(beside, file), words);
}
swapIn(beside, site);
