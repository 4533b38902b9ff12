import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { generator } from './bench/corpus.ts';
import { killAtMoments } from '../tests/faults/kills.ts';
import { checkDocument } from '../tests/hostile/pipeline.ts';
import { hostileDocument } from '../tests/hostile/text.ts';

/**
 * `npm run fuzz -- --minutes N [--seed S]`: hostile documents through the whole pipeline until the time is over or one fails.
 * `npm run fuzz -- --kills N [--seed S]`: builds killed at N moments by chance; see `tests/faults/kills.ts`.
 */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, kills: { type: 'string' }, seed: { type: 'string' } },
});
const first = values.seed === undefined ? Date.now() % 1_000_000_007 : Number(values.seed);
try {
  if (values.kills === undefined) tryDocuments(Number(values.minutes));
  else await killBuilds(Number(values.kills));
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}

function tryDocuments(minutes: number): void {
  const until = Date.now() + minutes * 60_000;
  let tried = 0;
  for (let seed = first; Date.now() < until; seed++) {
    const property = fc.property(hostileDocument, (text) => void (text.trim() === '' || checkDocument(text)));
    const result = fc.check(property, { numRuns: 200, seed });
    tried += result.numRuns;
    if (result.failed) {
      throw new Error(`${fc.defaultReportMessage(result)}\n${tried} documents tried; again with --seed ${seed}.`);
    }
  }
  console.log(`${tried} documents tried, none failed.`);
}

async function killBuilds(kills: number): Promise<void> {
  console.log(`Killing ${kills} builds; --seed ${first} takes the same shares of a build again.`);
  await killAtMoments(kills, generator(first), (said) => console.log(said));
  console.log(`${kills} builds killed: the last good site was whole each time, and the next build succeeded.`);
}
