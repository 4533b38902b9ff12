import type { Span } from '../../../model/span.ts';
import type { Draft } from '../claims.ts';
import type { Passage } from '../passage.ts';
import { peopleAlsoKnown } from './alsoKnown.ts';
import { bareTitles } from './bareTitles.ts';
import { companiesByForm } from './companies.ts';
import { commonInitials } from './initials.ts';
import { bodiesOfOwners } from './ofMany.ts';
import { peers } from './peers.ts';
import { relatives } from './relatives.ts';
import { familyNamesAsPlaces } from './surnames.ts';

/** What the tagger took for names and is none: titles alone, honours, initials of common words. */
export function noNames(passages: readonly Passage[]): Span[] {
  return [...passages.flatMap(bareTitles), ...commonInitials(passages)];
}

/** Names that their words or the words beside them tell, whatever the tagger took them for. Where two meet, the longer wins. */
export function toldNames(passages: readonly Passage[]): Draft[] {
  const told = (rule: (passage: Passage) => readonly Draft[]): readonly Draft[] => passages.flatMap(rule);
  return [
    ...told(relatives),
    ...told(bodiesOfOwners),
    ...told(companiesByForm),
    ...told(peers),
    ...familyNamesAsPlaces(passages),
    ...peopleAlsoKnown(passages),
  ];
}
