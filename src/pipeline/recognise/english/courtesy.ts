import { placesNamed } from '../../../knowledge/countries.ts';
import { isRoleNoun } from '../../../knowledge/roleNouns.ts';
import type { Draft } from '../claims.ts';
import type { Passage } from '../passage.ts';
import { loadNameLists } from '../tagger/lists.ts';
import type { Word } from '../words.ts';

/** Forms of address before one person's name, and before several. */
const ONE = new Set(
  `mr mrs ms miss dr madam sir dame rev reverend archbishop bishop cardinal rabbi sgt sergeant capt captain lt lieutenant col colonel
  gen maj adm admiral judge lord lady sheikh cllr`.split(/\s+/),
);
const SEVERAL = 'messrs';
/** Those that are written with a full stop; after any other it ends the sentence ("was made a Cardinal. He"). */
const SHORTENED = /^(?:messrs|mr|mrs|ms|dr|rev|sgt|capt|lt|col|gen|maj|adm|cllr)$/;
const CONFIDENCE = 0.8;
/** A name of another kind that the tagger was surer of than this stays: "Dr Pepper", "Lady Antebellum". */
const SURE = 0.7;
const MOST_WORDS = 4;

/**
 * People after a form of address whom the tagger left out or took for something else: "Miss Dent", "Messrs. Clay, Oram and Tull". The first
 * word has to be a given or family name by the tagger's lists, or the last of a person's name in the document, and the whole no
 * country or large city: "Miss Hong Kong" is nobody.
 */
export function addressedNames(passages: readonly Passage[]): Draft[] {
  const surnames = new Set(passages.flatMap(lastWords));
  return passages.flatMap(({ text, words, names }) => {
    const found: Draft[] = [];
    words.forEach(({ low, capital }, at) => {
      if (!capital || !(ONE.has(low) || low === SEVERAL)) return;
      let first = at + (words[at + 1]?.text === '.' && SHORTENED.test(low) ? 2 : 1);
      for (;;) {
        const name = nameAt(text, words, first, surnames);
        if (name === null) return;
        if (mayReplace(names[first])) found.push(name);
        while ((words[first]?.start ?? Infinity) < name.end) first++;
        if (low !== SEVERAL || !/^(?:,|and)$/.test(words[first]?.low ?? '')) return;
        first += words[first]?.text === ',' && words[first + 1]?.low === 'and' ? 2 : 1;
      }
    });
    return found;
  });
}

function lastWords({ words, names }: Passage): string[] {
  return words.flatMap(({ text }, at) => (names[at]?.kind === 'person' && names[at + 1] !== names[at] ? [text] : []));
}

/** A person stays as the tagger found him, and so does what it was sure of. */
function mayReplace(claimed: Draft | undefined): boolean {
  return claimed === undefined || (claimed.kind !== 'person' && claimed.confidence < SURE);
}

/** The person's name that begins at `first`, or null where nothing speaks for one. */
function nameAt(text: string, words: readonly Word[], first: number, surnames: ReadonlySet<string>): Draft | null {
  const head = words[first];
  if (head?.capital !== true || !head.spaced) return null;
  // "Mrs. King" is a woman where the document names a King, "Mr. Speaker" is nobody.
  if (isRoleNoun(head.low, 'person') && !surnames.has(head.text)) return null;
  const lists = loadNameLists();
  let last = head;
  for (let at = first + 1, count = 1; at < words.length && count < MOST_WORDS; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (word.text === '-' && !word.spaced) continue;
    if (!word.capital || (word.spaced && isRoleNoun(word.low, 'person') && !lists(word.text, 'family'))) break;
    if (word.spaced) count++;
    last = word;
  }
  const name = text.slice(head.start, last.end);
  if (
    placesNamed(name).length > 0 ||
    placesNamed(head.text).some(({ sort }) => sort === 'country') ||
    lists(name, 'country', 'bigCity')
  )
    return null;
  if (!lists(head.text, 'given', 'family') && !surnames.has(head.text)) return null;
  return { start: head.start, end: last.end, kind: 'person', form: 'name', how: 'honorific', confidence: CONFIDENCE };
}
