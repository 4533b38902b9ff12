import { KNOWN_PLACES } from '../../../knowledge/countries.ts';
import { ROLE_MODIFIERS, isRoleNoun } from '../../../knowledge/roleNouns.ts';
import { PhraseTrie } from '../../../text/phraseTrie.ts';
import type { Draft } from '../claims.ts';
import type { Passage } from '../passage.ts';
import { isCapitals, type Word } from '../words.ts';
import { isCalendarWord, isFunctionWord } from './functionWords.ts';

/** A country by its full name, standing alone, is hardly ever anything else. */
const CONFIDENCE = 0.88;
/** Countries that are people's names or common words as often. */
const AMBIGUOUS = new Set(
  'chad jordan georgia turkey guinea niger mali chile cuba grenada dominica israel confederacy'.split(' '),
);
const SHORTEST = 4;
/** Short forms that are countries in any text that is not shouted: "US", "UK", "DPRK", "U.S." */
const ABBREVIATION = /^(?:\p{Lu}\.?){2,5}$/u;

const trie = new PhraseTrie<string>({ ignoreCase: true });
for (const { name, sort, aliases } of KNOWN_PLACES) {
  if (sort === 'city') continue;
  for (const form of sort === 'state' ? [name] : [name, ...aliases]) {
    const long = form.length >= SHORTEST && !form.includes('.');
    if ((long || (sort !== 'state' && ABBREVIATION.test(form))) && !AMBIGUOUS.has(form.toLowerCase()))
      trie.add(form, form);
  }
}

/** Countries and regions of the tables that stand by themselves and that nobody claimed: "the Korean Peninsula", "NORTH KOREA". */
export function knownPlacesIn(passage: Passage): Draft[] {
  const { text, block, words, names } = passage;
  const found: Draft[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !word.capital || names[at] !== undefined) continue;
    const match = trie.longestAt(text, word.start, block.end);
    if (match === null) continue;
    let next = at + 1;
    while (next < words.length && (words[next]?.start ?? block.end) < match.end) next++;
    const surface = text.slice(word.start, match.end);
    const exact = surface.replace(/\s+/g, ' ') === match.value;
    const written = ABBREVIATION.test(match.value) ? exact && !isShouted(words, at, next) : exact || isCapitals(word);
    const currency = text.charAt(match.end) === '$';
    const prefixed = words[at - 1]?.text === '-' && !word.spaced && names[at - 2] === undefined;
    if (written && !currency && !prefixed && !joinsBefore(passage, at) && !joinsAfter(passage, next)) {
      found.push({
        start: word.start,
        end: match.end,
        kind: 'place',
        form: 'name',
        how: 'gazetteer',
        confidence: CONFIDENCE,
      });
    }
    at = next - 1;
  }
  return found;
}

/** Whether a word beside those from `first` to `next` is in capitals too: "TELL US NOW". */
function isShouted(words: readonly Word[], first: number, next: number): boolean {
  return [words[first - 1], words[next]].some((word) => word !== undefined && word.text.length > 3 && isCapitals(word));
}

/** Whether the words before make the place part of a longer name: "New Korea", "Federation of India". */
function joinsBefore({ words, names }: Passage, at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || names[at - 1] !== undefined) return false;
  if (before.low === 'of' || before.low === 'for')
    return words[at - 2]?.capital === true && names[at - 2] === undefined;
  if (!before.capital || isFunctionWord(before) || isCalendarWord(before)) return false;
  return !(isCapitals(before) && isCapitals(words[at] ?? before));
}

/** Whether the words after do: "Korea Times", "Pennsylvania Public School Employees", but not "US President" or "US Foreign Secretary". */
function joinsAfter({ words, names }: Passage, next: number): boolean {
  const after = words[next];
  if (after === undefined || !after.capital || after.opens || names[next] !== undefined) return false;
  if (isFunctionWord(after) || isCalendarWord(after)) return false;
  let at = next;
  while (at < next + 3 && ROLE_MODIFIERS.has(words[at]?.low ?? '')) at++;
  if (isRoleNoun(words[at]?.low ?? '', 'person') || (at > next && words[at]?.capital !== true)) return false;
  return !(isCapitals(after) && isCapitals(words[next - 1] ?? after));
}
