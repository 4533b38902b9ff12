import { placesNamed } from '../../../knowledge/countries.ts';
import { fold } from '../../../text/foldName.ts';
import type { Draft } from '../claims.ts';
import type { Passage } from '../passage.ts';
import { loadNameLists } from '../tagger/lists.ts';

const CONFIDENCE = 0.8;
/** After these a place is meant. */
const WHERE = /^(?:in|at|near|from|to|of|outside|around|across|through|north|south|east|west|into|via|leaving)$/;

/**
 * Family names that the tagger takes for places, where the document names somebody in full by it ("Swale" beside Arthur Edmund Swale): not
 * after "in" or "from", nor those of well-known places.
 */
export function familyNamesAsPlaces(passages: readonly Passage[]): Draft[] {
  const families = new Set(passages.flatMap(familiesOf));
  const lists = loadNameLists();
  return passages.flatMap(({ text, words, names }) =>
    words.flatMap((word, at): Draft[] => {
      const name = names[at];
      if (name?.kind !== 'place' || name.form !== 'name' || name.start !== word.start || name.end !== word.end)
        return [];
      if (!families.has(fold(word.text)) || WHERE.test(words[at - 1]?.low ?? '')) return [];
      if (placesNamed(text.slice(name.start, name.end)).length > 0 || lists(word.text, 'country', 'bigCity')) return [];
      return [
        { start: name.start, end: name.end, kind: 'person', form: 'name', how: 'repeat', confidence: CONFIDENCE },
      ];
    }),
  );
}

function familiesOf({ text, names }: Passage): string[] {
  return [...new Set(names)].flatMap((name) => {
    const words = name?.kind === 'person' ? text.slice(name.start, name.end).split(/\s+/) : [];
    // "Bernardino da Leonessa" bears the place itself.
    return words.length > 1 && !/^\p{Ll}/u.test(words.at(-2) ?? '') ? [fold(words.at(-1) ?? '')] : [];
  });
}
