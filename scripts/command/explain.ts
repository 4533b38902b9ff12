import { resolveFolder } from '../../src/pipeline/pipeline.ts';
import { explain, explanationText } from '../../src/pipeline/resolve/explain.ts';
import { Failure } from '../../src/report/failure.ts';
import { checkSeeds } from './seeds.ts';
import { buildOptions, call, parseWords } from './options.ts';
import { screen } from './screen.ts';

/** `npm run explain -- NAME [SEEDS]`: every mention of a name, who it was taken for, who else was possible, and why. */
export async function runExplain(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords(words, 2);
  const [name, seeds] = positionals;
  if (name === undefined)
    throw new Failure('Say which name to explain.', `For example: ${call('explain', '"Mr Kim"')}`, 2);
  const options = buildOptions(values, seeds);
  checkSeeds(options.seeds);
  const progress = screen(options);
  const { assembled } = await resolveFolder(options, progress);
  progress.end();
  const { corpus, sentencesOf } = assembled;
  const explanation = explain(
    name,
    corpus.entities,
    corpus.documents.map(({ mentions }) => mentions),
    sentencesOf,
  );
  console.log(options.json ? JSON.stringify(explanation) : explanationText(name, explanation));
  return explanation.mentions.length > 0 ? 0 : 1;
}
