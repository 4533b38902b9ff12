import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { readClusters, readModel } from '../src/pipeline/recognise/tagger/load-model.ts';
import { CLUSTERS_FILE, makeTagger } from '../src/pipeline/recognise/tagger/tagger.ts';
import { WEIGHTS_VERSION } from '../src/pipeline/recognise/tagger/weights-file.ts';
import { calibrate } from './train/calibration.ts';
import { withCapitals } from './train/capitals.ts';
import { describeScores, developmentScores } from './train/development.ts';
import type { LabelledDocument } from './train/documents.ts';
import { readCorpora } from './train/documents.ts';
import { analyser, compileLexicon } from './train/prepared.ts';
import { readProse } from './train/prose.ts';
import { SCALE, usable } from './train/quantise.ts';
import { SETTINGS } from './train/settings.ts';
import { isDevelopment } from './train/split.ts';
import { store } from './train/store.ts';
import { trainBoth } from './train/training.ts';

/**
 * `npm run train -- --data DIR [--out FILE]`: trains the tagger and writes its weights. DIR holds `names/*.json` and
 * `speeches-us/docs`. The same data and settings give the same file.
 *
 * With `--without gum-news,gum-bio-voyage` the documents of these sources are left out of training and all of them scored:
 * how the tagger does on a source it has never seen. Give `--out` too, so that the shipped weights stay.
 */
const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' }, without: { type: 'string' } },
});
if (values.data === undefined || (values.without !== undefined && values.out === undefined)) {
  console.error(
    'usage: npm run train -- --data DIR [--without SOURCE,… --out FILE]   (DIR holds names/*.json and speeches-us/docs)',
  );
  process.exit(2);
}
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const out = values.out ?? here('../src/pipeline/recognise/tagger/weights.bin');
const started = Date.now();
const say = (message: string): void =>
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${message}`);

const sources = readCorpora(values.data);
const unseen = new Set(values.without?.split(','));
const isKept = (document: LabelledDocument): boolean =>
  unseen.size === 0 ? isDevelopment(document) : unseen.has(document.source);
const prose = withCapitals(readProse(here('train/news')));
const labelled = sources.flatMap((source) => source.documents);
const training = [...labelled.filter((document) => !isKept(document)), ...prose];
const development = labelled.filter(isKept);
say(`${training.length} documents to train on, ${development.length} kept for development`);
const tables = compileLexicon(training, values.data, here('train/lists'));
say(`lexicon of ${tables.words.length} words and ${tables.phrases.length} names`);
const { clusters, digest } = readClusters(CLUSTERS_FILE);
const { lexicon, evidence } = analyser(tables, clusters);
const weights = trainBoth(training, evidence, SETTINGS, say);
const trainedOn = [
  ...sources.map(({ title, licence, documents }) => ({
    source: title,
    licence,
    documents: documents.filter((document) => !isKept(document)).length,
  })),
  { source: 'Backmatter’s own labelled news prose', licence: 'MIT', documents: prose.length },
];
const header = {
  version: WEIGHTS_VERSION,
  trainedOn,
  threshold: SETTINGS.threshold,
  calibration: [],
  scale: SCALE,
  clusters: digest,
  arrays: [],
};
const calibration = calibrate(makeTagger({ header, lexicon, clusters, weights: usable(weights) }), development);
const file = store({ tables, weights, threshold: SETTINGS.threshold, trainedOn, calibration, clusters: digest });
writeFileSync(out, file);
say(`weights written, ${(file.length / 1e6).toFixed(2)} MB`);
console.log(describeScores(developmentScores(makeTagger(readModel(out, CLUSTERS_FILE)), development)));
