import nlp from 'compromise';
import type { Tagger } from '../../src/pipeline/recognise/tagger/tagger.ts';
import { paragraphs } from '../train/documents.ts';

const ROUNDS = 3;

/** Prints words a second of CPU time of the tagger and of compromise on the same texts, and the ratio. */
export function compareSpeed(texts: readonly string[], tagger: Tagger): void {
  const ours = fastest(texts, (text) => tagger.tag(text, paragraphs(text)));
  const theirs = fastest(texts.slice(0, 60), (text) => {
    const document = nlp(text);
    return [document.people().json(), document.organizations().json(), document.places().json()];
  });
  console.log(
    `\nwords a second: tagger ${ours.toFixed(0)}, compromise ${theirs.toFixed(0)}, ratio ${(ours / theirs).toFixed(1)}`,
  );
}

function fastest(texts: readonly string[], run: (text: string) => unknown): number {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
  let best = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    for (const text of texts) run(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, words / ((user + system) / 1e6));
  }
  return best;
}
