import { isGivenNameAnywhere } from '../../../knowledge/foreignGivenNames.ts';
import type { Block } from '../../../model/document.ts';
import { Claims, type Draft } from '../claims.ts';
import { wordsOf, type Word } from '../words.ts';
import { namesAfterTitles } from './beside.ts';
import { citiesIn } from './cities.ts';
import { placesIn } from './gazetteer.ts';
import { germanNames } from './german.ts';
import { isListedGiven } from './given.ts';
import { institutionsIn } from './institutions.ts';
import { particlesOf } from './particles.ts';
import { runsIn } from './runs.ts';
import { capitalsOf } from './scripts.ts';
import { isSpoken } from './spoken.ts';
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
  const spoken = isSpoken(words, language);
  const given = spoken ? isListedGiven : isGivenNameAnywhere;
  const titled = namesAfterTitles(text, blocks, words, language, places, given);
  const particles = particlesOf(language);
  const search = capitals === 'nouns' ? germanNames : capitals === 'syllables' ? () => [] : runsIn;
  const more = (usage: Usage): Draft[] => words.flatMap((block) => search(block, usage));
  // Full names found by their given names tell surnames too: the second search knows them.
  const persons = more(new Usage(words, text, titled, particles, spoken)).filter(({ kind }) => kind === 'person');
  claims.fill(titled);
  const usage = new Usage(words, text, [...titled, ...persons], particles, spoken);
  const listed = new Set(places.map(({ start, end }) => `${start} ${end}`));
  const runs = more(usage).filter(({ start, end }) => !listed.has(`${start} ${end}`));
  claims.fill(wholeOnes(institutionsIn(text, blocks, language), runs));
  claims.fill(runs);
  claims.fill(places);
  if (spoken) claims.fill(words.flatMap((block) => citiesIn(block, text, language, usage)));
  return claims.names;
}

/** Those that are no part of a longer body's name: "Nations Unies", but not in "Assemblée générale des Nations Unies". */
function wholeOnes(bodies: readonly Draft[], runs: readonly Draft[]): Draft[] {
  let next = 0;
  return bodies.filter(({ start, end }) => {
    while ((runs[next]?.end ?? Infinity) <= start) next++;
    const run = runs[next];
    return run === undefined || run.start > start || run.end < end || run.end - run.start === end - start;
  });
}
