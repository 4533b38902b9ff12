import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { readModel } from '../src/pipeline/recognise/tagger/load-model.ts';
import { makeTagger } from '../src/pipeline/recognise/tagger/tagger.ts';
import { WEIGHTS_VERSION } from '../src/pipeline/recognise/tagger/weights-file.ts';
import { calibrate } from './train/calibration.ts';
import { withCapitals } from './train/capitals.ts';
import { describeScores, developmentScores } from './train/development.ts';
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
 */
const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
if (values.data === undefined) {
  console.error('usage: npm run train -- --data DIR [--out FILE]   (DIR holds names/*.json and speeches-us/docs)');
  process.exit(2);
}
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const out = values.out ?? here('../src/pipeline/recognise/tagger/weights.bin');
const started = Date.now();
const say = (message: string): void =>
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${message}`);

const sources = readCorpora(values.data);
const prose = withCapitals(readProse(here('train/news')));
const labelled = sources.flatMap((source) => source.documents);
const training = [...labelled.filter((document) => !isDevelopment(document)), ...prose];
const development = labelled.filter(isDevelopment);
say(`${training.length} documents to train on, ${development.length} kept for development`);
const tables = compileLexicon(training, values.data, here('train/lists'));
say(`lexicon of ${tables.words.length} words and ${tables.phrases.length} names`);
const { lexicon, evidence } = analyser(tables);
const weights = trainBoth(training, evidence, SETTINGS, say);
const trainedOn = [
  ...sources.map(({ title, licence, documents }) => ({
    source: title,
    licence,
    documents: documents.filter((document) => !isDevelopment(document)).length,
  })),
  { source: 'Backmatter’s own labelled news prose', licence: 'MIT', documents: prose.length },
];
const header = {
  version: WEIGHTS_VERSION,
  trainedOn,
  threshold: SETTINGS.threshold,
  calibration: [],
  scale: SCALE,
  arrays: [],
};
const calibration = calibrate(makeTagger({ header, lexicon, weights: usable(weights) }), development);
const file = store({ tables, weights, threshold: SETTINGS.threshold, trainedOn, calibration });
writeFileSync(out, file);
say(`weights written, ${(file.length / 1e6).toFixed(2)} MB`);
console.log(describeScores(developmentScores(makeTagger(readModel(out)), development)));
