import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { checkDocument } from '../tests/hostile/pipeline.ts';
import { hostileDocument } from '../tests/hostile/text.ts';

/** `npm run fuzz -- --minutes N [--seed S]`: hostile documents through the whole pipeline until the time is over or one fails. */
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } } });
const until = Date.now() + Number(values.minutes) * 60_000;
let seed = values.seed === undefined ? Date.now() % 1_000_000_007 : Number(values.seed);
let tried = 0;

while (Date.now() < until && process.exitCode === undefined) {
  const property = fc.property(hostileDocument, (text) => void (text.trim() === '' || checkDocument(text)));
  const result = fc.check(property, { numRuns: 200, seed });
  tried += result.numRuns;
  if (result.failed) {
    console.error(fc.defaultReportMessage(result));
    console.error(`Run it again with --seed ${seed}.`);
    process.exitCode = 1;
  }
  seed++;
}
console.log(`${tried} documents tried${process.exitCode === 1 ? ', the last one failed' : ', none failed'}.`);
