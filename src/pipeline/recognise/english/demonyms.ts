import { KNOWN_PLACES } from '../../../knowledge/countries.ts';
import {
  COMPOUND_PREFIXES,
  LANGUAGE_AFTER,
  LANGUAGE_BEFORE,
  MISLEADING_DEMONYMS,
  OTHER_PEOPLE,
  OTHER_SENSE,
} from '../../../knowledge/demonymUse.ts';
import { ROLE_MODIFIERS, isRoleNoun } from '../../../knowledge/roleNouns.ts';
import { PhraseTrie } from '../../../text/phraseTrie.ts';
import type { Draft } from '../claims.ts';
import type { Passage } from '../passage.ts';
import { isCapitals, type Word } from '../words.ts';
import { isCalendarWord, isFunctionWord } from './functionWords.ts';

/** A list decides, so what is wrong is mostly a name that the tagger missed ("Roman Polanski", "German Gref"). */
const CONFIDENCE = { plural: 0.97, adjective: 0.94, beforeCapital: 0.8, shared: 0.8 } as const;

const trie = new PhraseTrie<{ readonly means: string; readonly shared: boolean }>({ ignoreCase: true });
for (const { name, demonyms } of KNOWN_PLACES) {
  for (const demonym of demonyms)
    trie.add(demonym, { means: name, shared: MISLEADING_DEMONYMS.has(demonym.toLowerCase()) });
}

/** "in French": the language, unless a noun follows. */
const IN = new Set(['in', 'into', 'from', 'only']);
/** "languages like German, Hebrew and Japanese": the word may stand this far before. */
const LANGUAGES_WITHIN = 8;
/** Adjectives of places and words for their people: "North Korean", "Texans", "European". Languages are left out. */
export function demonymsIn(passage: Passage): Draft[] {
  const { text, block, words } = passage;
  const found: Draft[] = [];
  /** Index of the last demonym that was none: in "French and English" both are languages. */
  let language = -3;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !word.capital) continue;
    const match = trie.longestAt(text, word.start, block.end);
    if (match === null) continue;
    let next = at + 1;
    while (next < words.length && (words[next]?.start ?? block.end) < match.end) next++;
    const listed = at - language === 2 && /^(?:and|or|,)$/.test(words[at - 1]?.low ?? '');
    if (listed || !isPeople(passage, at, next)) {
      language = next - 1;
    } else {
      const { means, shared } = match.value;
      const sort = shared
        ? 'shared'
        : joinsCapital(words[next])
          ? 'beforeCapital'
          : text.charAt(match.end - 1) === 's'
            ? 'plural'
            : 'adjective';
      found.push({
        start: word.start,
        end: match.end,
        kind: 'place',
        form: 'demonym',
        how: 'demonym',
        confidence: CONFIDENCE[sort],
        means,
      });
    }
    at = next - 1;
  }
  return found;
}

/** Whether the word after a demonym has a capital and is no title: the two may be one name that nobody found. */
function joinsCapital(after: Word | undefined): boolean {
  return (
    after !== undefined &&
    after.capital &&
    after.spaced &&
    !ROLE_MODIFIERS.has(after.low) &&
    !isRoleNoun(after.low, 'person')
  );
}

/** Whether the demonym at `first` to `next` speaks of a place or people, not of a language, a name or a compound of its own. */
function isPeople(passage: Passage, first: number, next: number): boolean {
  const { words } = passage;
  const before = words[first - 1];
  const after = words[next];
  const word = words[first];
  if (word === undefined) return false;
  if (before?.text === '-' && !word.spaced && COMPOUND_PREFIXES.has(words[first - 2]?.low ?? '')) return false;
  if (after?.text === '-' && !after.spaced && LANGUAGE_AFTER.has(words[next + 1]?.low ?? '')) return false;
  const following = after?.text === '-' && !after.spaced ? words[next + 1] : after;
  if (OTHER_SENSE.get(word.low)?.has(following?.low ?? '') === true && next === first + 1) return false;
  if (OTHER_PEOPLE.get(word.low)?.has(before?.low ?? '') === true) return false;
  if (LANGUAGE_BEFORE.has(before?.low ?? '') || LANGUAGE_AFTER.has(after?.low ?? '')) return false;
  const noNoun = after === undefined || !after.isWord || (isFunctionWord(after) && !after.capital);
  if (IN.has(before?.low ?? '') && noNoun && after?.text !== '-' && !word.low.endsWith('s')) return false;
  if (
    noNoun &&
    words
      .slice(Math.max(0, first - LANGUAGES_WITHIN), first)
      .some(({ low }) => low === 'languages' || low === 'language')
  )
    return false;
  // "Baileys Irish Cream": inside a name that nobody found.
  if (
    before?.capital === true &&
    word.spaced &&
    !before.opens &&
    !isFunctionWord(before) &&
    !isCalendarWord(before) &&
    passage.names[first - 1] === undefined
  ) {
    return ROLE_MODIFIERS.has(before.low) || isRoleNoun(before.low, 'person');
  }
  return !(word.text === 'POLISH' || (word.low === 'polish' && isCapitals(word)));
}
