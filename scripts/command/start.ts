import { build } from './build.ts';
import { buildOptions, parseWords, wholeNumber } from './options.ts';
import { screen } from './screen.ts';
import { serve } from './serve.ts';

const PORT = 4321;

/** `npm start`: build, then serve the site on 127.0.0.1 until Ctrl-C. */
export async function runStart(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords(words, 1);
  const options = buildOptions(values, positionals[0]);
  const progress = screen(options);
  await build(options, progress);
  const { address } = await serve(options.out, wholeNumber('port', values.port) ?? PORT);
  progress.end(
    `The site is at ${address} (Ctrl-C ends this). It also opens by double click: ${options.out}/index.html`,
  );
  return 0;
}
