import type { Block } from '../../../model/document.ts';
import { Claims, type Draft } from '../claims.ts';
import { wordsOf, type Word } from '../words.ts';
import { namesAfterTitles } from './beside.ts';
import { placesIn } from './gazetteer.ts';
import { germanNames } from './german.ts';
import { particlesOf } from './particles.ts';
import { runsIn } from './runs.ts';
import { capitalsOf } from './scripts.ts';
import { namesWithoutCapitals } from './uncased.ts';
import { Usage } from './usage.ts';

/** Languages whose articles lean on the next word: "l'ONU", "dell'Italia". */
const ELIDING = /^(?:fr|it|ca|oc)(?:-|$)/;

/**
 * Names in a language other than English, by lists and titles: sound rather than complete. What has no evidence for its
 * kind is left alone. `fixed` names stay as they are.
 */
export function recogniseOther(
  text: string,
  blocks: readonly Block[],
  language: string,
  fixed: readonly Draft[],
): readonly Draft[] {
  const claims = new Claims(fixed);
  const capitals = capitalsOf(language);
  if (capitals === 'none') {
    claims.fill(namesWithoutCapitals(text, blocks, language));
    claims.fill(placesIn(text, blocks, language));
    return claims.names;
  }
  const words: readonly (readonly Word[])[] = blocks.map((block) => wordsOf(text, block, ELIDING.test(language)));
  const places = placesIn(text, blocks, language);
  const titled = namesAfterTitles(text, blocks, words, language, places);
  const particles = particlesOf(language);
  const search = capitals === 'nouns' ? germanNames : capitals === 'syllables' ? () => [] : runsIn;
  const more = (usage: Usage): Draft[] => words.flatMap((block) => search(block, usage));
  // Full names found by their given names tell surnames too: the second search knows them.
  const persons = more(new Usage(words, text, titled, particles)).filter(({ kind }) => kind === 'person');
  claims.fill(titled);
  const listed = new Set(places.map(({ start, end }) => `${start} ${end}`));
  claims.fill(
    more(new Usage(words, text, [...titled, ...persons], particles)).filter(
      ({ start, end }) => !listed.has(`${start} ${end}`),
    ),
  );
  claims.fill(places);
  return claims.names;
}
