import { analyseShard, type Shard } from '../../src/pipeline/pipeline.ts';
import { Failure } from '../../src/report/failure.ts';
import { checkSeeds } from './seeds.ts';
import { buildOptions, parseWords } from './options.ts';
import { screen } from './screen.ts';

/**
 * `npm run analyse -- SEEDS --shard 3/16`: the part of a build that can be spread over machines. Each analyses its part
 * into the cache that `BACKMATTER_CACHE_FOLDER` names; the caches copied together are that of the build.
 */
export async function runAnalyse(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords(words, 1);
  const shard = shardOf(values.shard);
  const options = buildOptions(values, positionals[0]);
  checkSeeds(options.seeds);
  const progress = screen(options);
  const { documents, whole } = await analyseShard(options, shard, progress);
  const counted = `${documents} of ${whole} documents`;
  progress.end(options.quiet ? undefined : `${counted} are analysed; what was found lies in ${options.cache}.`);
  return 0;
}

const MOST_SHARDS = 10_000;

function shardOf(value: string | undefined): Shard {
  const [, number, of] = /^(\d{1,5})\/(\d{1,5})$/.exec(value ?? '1/1') ?? [];
  const shard = { number: Number(number), of: Number(of) };
  if (shard.number >= 1 && shard.number <= shard.of && shard.of <= MOST_SHARDS) return shard;
  throw new Failure(`--shard is “${value ?? ''}”.`, 'Give the part and how many there are, such as --shard 3/16.', 2);
}
