import { nominativesOf } from '../../../knowledge/slavicCases.ts';
import type { Draft } from '../claims.ts';
import { loadNameLists } from '../tagger/lists.ts';
import { isCapitals, type Word } from '../words.ts';
import { capitalsOf } from './scripts.ts';

const CONFIDENCE = 0.8;
/** Initials before or after the town of a club. */
const INITIALS = new Set(
  'FC CF SC SV TSV TSG FSV VfB VfL VfR MSV SpVgg RB AC AS SS SSC US UC CD UD RC RCD CA FK SK BK IF IFK FF AIK NK HNK CSKA ЦСКА ФК'.split(
    ' ',
  ),
);
/** Names of clubs that stand before their town. */
const BEFORE_TOWN = new Set(
  `real atlético athletic deportivo sporting racing rayo borussia bayer eintracht fortuna hertha arminia werder olympique stade
  dynamo dinamo lokomotiv lokomotive spartak partizan legia lech wisła śląsk górnik jagiellonia pogoń widzew zagłębie warta
  ruch slavia sparta slovan maccabi hapoel bayern inter sporting vitória estrela`.split(/\s+/),
);
/** Words that say little before a town: the town must be a large one. */
const PARTICLE = /^(?:de|del|do|da)$/;

/**
 * Clubs and companies that their words tell: “FC Barcelona”, “Real Madrid”, “Atlético de Madrid”, “Siemens Energy”, “Air France”.
 * A town alone in such a name is no place.
 */
export function teamsIn(words: readonly Word[], language: string): Draft[] {
  const lists = loadNameLists();
  const found: Draft[] = [];
  const nouns = capitalsOf(language) === 'nouns';
  const isTown = (word: Word): boolean => lists(word.text, 'bigCity', 'city', 'town');
  const take = (first: Word, last: Word): void => {
    found.push({
      start: first.start,
      end: last.end,
      kind: 'organization',
      form: 'name',
      how: 'team',
      confidence: CONFIDENCE,
    });
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word?.capital !== true) continue;
    const skip = PARTICLE.test(words[at + 1]?.low ?? '') ? 2 : 1;
    const next = words[at + skip];
    if (next?.capital !== true || !next.spaced || next.opens) continue;
    const isClub = [word.low, ...nominativesOf(word.low, language)].some((own) => BEFORE_TOWN.has(own));
    if (isClub && isTown(next) && words[at + skip + 1]?.capital !== true) take(word, next);
    else if (skip === 1 && INITIALS.has(word.text) && !isCapitals(next)) take(word, next);
    else if (skip === 1 && INITIALS.has(next.text) && isTown(word) && !word.opens) take(word, next);
    else if (skip === 1 && isCompany(word, next, language) && (nouns || words[at - 1]?.capital !== true))
      take(word, next);
    else continue;
    at += skip;
  }
  return found;
}

/** English words that companies of every country bear: no word of the language itself. */
function isCompany(first: Word, second: Word, language: string): boolean {
  if (isCapitals(second)) return false;
  // In Malay "air" is water.
  if (first.text === 'Air') return !/^(?:id|ms)(?:-|$)/.test(language);
  return !first.opens && ENGLISH.has(second.low);
}

const ENGLISH = new Set(
  `holdings holding industries enterprises partners airlines airways motors pharmaceuticals technologies systems software
  electronics energy foods stores communications media entertainment pictures studios records brothers shipping logistics
  aerospace engineering cars`.split(/\s+/),
);
