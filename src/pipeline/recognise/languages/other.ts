import { isGivenNameAnywhere } from '../../../knowledge/foreignGivenNames.ts';
import type { Block } from '../../../model/document.ts';
import { Claims, type Draft } from '../claims.ts';
import { wordsOf, type Word } from '../words.ts';
import { namesAfterTitles } from './beside.ts';
import { withNominatives } from './cases.ts';
import { namesBesideOffices } from './appositions.ts';
import { citiesIn, locativesOf } from './cities.ts';
import { placesIn } from './gazetteer.ts';
import { germanNames } from './german.ts';
import { isListedGiven } from './given.ts';
import { institutionsIn } from './institutions.ts';
import { particlesOf } from './particles.ts';
import { runsIn } from './runs.ts';
import { capitalsOf } from './scripts.ts';
import { withFullNames } from './shortForms.ts';
import { isSpoken } from './spoken.ts';
import { teamsIn } from './teams.ts';
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
    return /^ja(?:-|$)/.test(language) ? withFullNames(text, claims.names) : claims.names;
  }
  const words: readonly (readonly Word[])[] = blocks.map((block) => wordsOf(text, block, ELIDING.test(language)));
  const places = placesIn(text, blocks, language);
  const spoken = isSpoken(words, language);
  const given = spoken ? isListedGiven : isGivenNameAnywhere;
  const titled = namesAfterTitles(text, blocks, words, language, places, given);
  const particles = particlesOf(language);
  const search = capitals === 'nouns' ? germanNames : capitals === 'syllables' ? () => [] : runsIn;
  const starts = new Set(places.map(({ start }) => start));
  const more = (usage: Usage): Draft[] => words.flatMap((block) => search(block, usage));
  const early = new Usage(words, text, titled, particles, spoken, language);
  const offices =
    spoken && capitals === 'names'
      ? words.flatMap((block) => namesBesideOffices(block, language, early, (at) => starts.has(at)))
      : [];
  // Full names found by their given names tell surnames too: the second search knows them.
  const persons = [...more(early).filter(({ kind }) => kind === 'person'), ...offices];
  if (spoken) claims.fill(words.flatMap((block) => teamsIn(block, language)));
  claims.fill(titled);
  claims.fill(offices);
  const usage = new Usage(words, text, [...titled, ...persons], particles, spoken, language);
  const listed = new Set(places.map(({ start, end }) => `${start} ${end}`));
  const saysWhere = locativesOf(language);
  const runs = more(usage).filter((run) => {
    if (!listed.has(`${run.start} ${run.end}`)) return true;
    // A country's name that somebody here bears: “Montenegro” beside “Luís Montenegro”, but not “em Montenegro”.
    const before = /(?<!\p{L})(\p{L}{1,12})\s$/u.exec(text.slice(Math.max(0, run.start - 20), run.start))?.[1] ?? '';
    return run.how === 'surname' && !saysWhere.has(before.toLowerCase());
  });
  claims.fill(wholeOnes(institutionsIn(text, blocks, language), runs));
  claims.fill(runs);
  claims.fill(places);
  if (spoken) claims.fill(words.flatMap((block) => citiesIn(block, text, language, usage)));
  return withNominatives(text, claims.names, language);
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
