import type { Block } from '../../../model/document.ts';
import { Claims, type Draft } from '../claims.ts';
import { wordsOf, type Word } from '../words.ts';
import { namesAfterTitles } from './beside.ts';
import { placesIn } from './gazetteer.ts';
import { germanNames } from './german.ts';
import { runsIn } from './runs.ts';
import { capitalsOf } from './scripts.ts';
import { namesWithoutCapitals } from './uncased.ts';
import { Usage } from './usage.ts';

/**
 * Names in a language other than English, by lists and titles: sound rather than complete. What has no evidence for its
 * kind is left alone. `fixed` names stay as they are.
 */
export function recogniseOther(text: string, blocks: readonly Block[], language: string, fixed: readonly Draft[]): readonly Draft[] {
  const claims = new Claims(fixed);
  const capitals = capitalsOf(language);
  if (capitals === 'none') {
    claims.fill(namesWithoutCapitals(text, blocks, language));
    claims.fill(placesIn(text, blocks, language));
    return claims.names;
  }
  const words: readonly (readonly Word[])[] = blocks.map((block) => wordsOf(text, block));
  const persons = namesAfterTitles(text, blocks, words, language);
  claims.fill(persons);
  const usage = new Usage(words, text, persons);
  const more = words.flatMap((block) => (capitals === 'nouns' ? germanNames(block, usage) : runsIn(block, usage)));
  const places = placesIn(text, blocks, language);
  const listed = new Set(places.map(({ start, end }) => `${start} ${end}`));
  claims.fill(more.filter(({ start, end }) => !listed.has(`${start} ${end}`)));
  claims.fill(places);
  return claims.names;
}
