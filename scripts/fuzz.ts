import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { generator } from './random.ts';
import { killAtMoments } from '../tests/faults/kills.ts';
import { checkDocument } from '../tests/hostile/pipeline.ts';
import { SIZES } from '../tests/hostile/inputs/sizes.ts';
import { BOUND, buildSize } from '../tests/hostile/sizes.ts';
import { hostileDocument } from '../tests/hostile/text.ts';

/**
 * `npm run fuzz -- --minutes N [--seed S]`: hostile documents through the whole pipeline until the time is over or one fails.
 * `npm run fuzz -- --kills N [--seed S]`: builds killed at N moments by chance; see `tests/faults/kills.ts`.
 * `npm run fuzz -- --sizes [NAME]`: files of extreme sizes and shapes, each built under bounds; see `tests/hostile/sizes.ts`.
 */
const { values, positionals } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    kills: { type: 'string' },
    sizes: { type: 'boolean' },
    seed: { type: 'string' },
  },
  allowPositionals: true,
});
const first = values.seed === undefined ? Date.now() % 1_000_000_007 : Number(values.seed);
try {
  if (values.sizes === true) buildSizes(positionals[0] ?? '');
  else if (values.kills === undefined) tryDocuments(Number(values.minutes));
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

function buildSizes(part: string): void {
  let faults = 0;
  for (const size of SIZES.filter(({ name }) => name.includes(part))) {
    const { fault, seconds } = buildSize(size);
    console.log(`${size.name}: ${seconds.toFixed(1)} s, ${fault ?? 'as it should be'}`);
    if (fault !== null) faults++;
  }
  const within = `within ${BOUND.minutes} minutes and ${BOUND.mebibytes} MiB of heap each`;
  if (faults > 0) throw new Error(`${faults} files were not built as they should be ${within}.`);
  console.log(`All were built as they should be ${within}.`);
}
