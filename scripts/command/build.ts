import { runPipeline, type Outcome } from '../../src/pipeline/pipeline.ts';
import type { Notice } from '../../src/report/notice.ts';
import { timed, type Progress } from '../../src/report/progress.ts';
import { buildOptions, parseWords, type Options } from './options.ts';
import { checkOutput } from './output.ts';
import { screen } from './screen.ts';
import { checkSeeds } from './seeds.ts';
import { makeSite } from './site.ts';

/** Notices shown on the screen; the rest are on the site's about page. */
const MOST_SHOWN = 20;

/** `npm run build`: the main job on any folder of documents. */
export async function runBuild(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords(words, 1);
  const options = buildOptions(values, positionals[0]);
  const progress = timed(screen(options));
  const began = performance.now();
  const outcome = await build(options, progress);
  const seconds = (performance.now() - began) / 1000;
  progress.end(options.quiet ? undefined : summaryLine(options, outcome, seconds));
  if (options.json) console.log(JSON.stringify(summary(options, outcome, seconds, progress.seconds)));
  return 0;
}

/** `npm run generate`: the pipeline without the pages. */
export async function runGenerate(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords(words, 1);
  const options = buildOptions(values, positionals[0]);
  const progress = timed(screen(options));
  checkSeeds(options.seeds);
  const began = performance.now();
  const outcome = await runPipeline(options, progress);
  const seconds = (performance.now() - began) / 1000;
  report(outcome.notices, progress);
  progress.end(`${outcome.changed} files written, ${outcome.removed} removed in ${options.generated}.`);
  if (options.json) console.log(JSON.stringify(summary(options, outcome, seconds, progress.seconds)));
  return 0;
}

/** Pipeline, pages, search. Throws `Failure` when there is nothing to build or the output may not be replaced. */
export async function build(options: Options, progress: Progress): Promise<Outcome> {
  checkSeeds(options.seeds);
  checkOutput(options.out);
  const outcome = await runPipeline(options, progress);
  report(outcome.notices, progress);
  await makeSite(options, progress);
  return outcome;
}

function report(notices: readonly Notice[], progress: Progress): void {
  for (const { seed, message } of notices.slice(0, MOST_SHOWN)) {
    // What is about no document names its place itself.
    progress.note(seed === null ? message : `${seed}: ${message}`);
  }
  const further = notices.length - MOST_SHOWN;
  if (further > 0) progress.note(`… and ${further} more; the site’s about page lists them all.`);
}

function summary(
  options: Options,
  outcome: Outcome,
  seconds: number,
  stages: Readonly<Record<string, number>>,
): object {
  const { manifest, notices, changed, removed } = outcome;
  const rounded = Object.fromEntries(Object.entries(stages).map(([name, took]) => [name, Number(took.toFixed(2))]));
  return {
    out: options.out,
    seconds: Number(seconds.toFixed(2)),
    stages: rounded,
    counts: manifest.counts,
    changed,
    removed,
    notices,
  };
}

function summaryLine(options: Options, { manifest, notices }: Outcome, seconds: number): string {
  const { counts } = manifest;
  const named = Object.values(counts.entities).reduce((sum, count) => sum + count, 0);
  const doubtful = counts.open > 0 ? `, ${counted(counts.open, 'mention')} left open` : '';
  const warned = notices.length > 0 ? `, ${counted(notices.length, 'notice')}` : '';
  return (
    `${counted(counts.documents, 'document')}, ${counted(named, 'name')}, ${counted(counts.mentions, 'mention')}${doubtful}${warned}, ` +
    `in ${seconds.toFixed(1)} s.\nThe site is in ${options.out}: open index.html.`
  );
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
