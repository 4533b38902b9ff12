import { EVENT_NAMES, EVENT_OPENERS, NO_STORM, STORMS } from '../../../knowledge/eventNouns.ts';
import { PhraseTrie } from '../../../text/phraseTrie.ts';
import type { Draft } from '../claims.ts';
import { isFunctionWord } from '../english/functionWords.ts';
import { endOfName, type Passage } from '../passage.ts';
import type { Word } from '../words.ts';
import { isYear } from './when.ts';

/** By the same reading as in `nouns.ts`; the summit without capitals is the loosest. */
const CONFIDENCE = { opener: 0.93, storm: 0.95, operation: 0.95, listed: 0.95, summit: 0.8 } as const;
const REACH = 12;

const listed = new PhraseTrie<string>();
for (const [name, sort] of EVENT_NAMES) listed.add(name, sort);

/** Events named from their first word on: "Treaty of Versailles", "Hurricane Katrina", "Operation Overlord", "the summit in Singapore", "World War II". */
export function eventsByOpener(passage: Passage): Draft[] {
  const { text, block, words } = passage;
  const found: Draft[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !word.isWord) continue;
    const match = listed.longestAt(text, word.start, block.end);
    const draft =
      match === null
        ? eventFrom(passage, at)
        : event(word.start, wider(text, match.end, block.end), match.value, CONFIDENCE.listed);
    if (draft !== null && !goesOn(passage, at, draft.end)) found.push(draft);
  }
  return found;
}

/** "World Series" may go on: "of Poker". */
function wider(text: string, end: number, limit: number): number {
  const more = /^ of \p{Lu}\p{Ll}+/u.exec(text.slice(end, Math.min(limit, end + 24)));
  return end + (more?.[0].length ?? 0);
}

function event(start: number, end: number, sort: string, confidence: number): Draft {
  return { start, end, kind: 'event', form: 'name', how: `event-${sort}`, confidence };
}

/** Whether the words are only the first of a longer name that the tagger knows ("Hurricane Katrina Relief Fund"). */
function goesOn({ words, names }: Passage, first: number, end: number): boolean {
  const name = names[first];
  return name !== undefined && name.end > end && name.start <= (words[first]?.start ?? 0);
}

function eventFrom(passage: Passage, at: number): Draft | null {
  const { words } = passage;
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined) return null;
  const opener = EVENT_OPENERS.get(word.text);
  if (opener !== undefined && (next.low === 'of' || next.low === 'on')) return titled(passage, at, opener);
  if (word.text === 'Conference' && next.low === 'on' && words[at - 1]?.capital === true)
    return titled(passage, at, 'conference');
  if (
    word.capital &&
    STORMS.has(word.low) &&
    next.capital &&
    next.spaced &&
    !NO_STORM.has(next.low) &&
    !isFunctionWord(next)
  ) {
    if (word.low === 'storm' && (word.opens || !/^\p{Lu}\p{Ll}+$/u.test(next.text))) return null;
    const tropical = word.low === 'storm' && words[at - 1]?.text === 'Tropical';
    return event((tropical ? words[at - 1] : word)?.start ?? word.start, next.end, 'disaster', CONFIDENCE.storm);
  }
  if (word.text === 'Operation' && next.capital && next.spaced && !isFunctionWord(next)) {
    const last = runEnd(passage, at + 1, 3);
    return event(word.start, words[last - 1]?.end ?? next.end, 'war', CONFIDENCE.operation);
  }
  return summitAt(passage, at);
}

/** "Treaty of Versailles", "Second Battle of Bull Run", "Treaty on the Non-Proliferation of Nuclear Weapons", "War of 1812". */
function titled(passage: Passage, at: number, sort: string): Draft | null {
  const { words } = passage;
  let end = at + 2;
  if (words[end]?.low === 'the') end++;
  const first = end;
  for (let next = end; next < words.length && next - at < REACH; next++) {
    const part = words[next];
    if (part === undefined) break;
    if ((part.capital && !(isFunctionWord(part) && part.opens)) || (next === first && isYear(part))) end = next + 1;
    else if (!/^(?:of|the|and|on|-|'s)$/.test(part.low) || (part.low === 'and' && endsAtAnd(passage, next))) break;
  }
  // "Congress of Vienna" was an event, "Congress of the United States" is a body, as the tagger may know.
  const isBody = words[at]?.text === 'Congress' && (first > at + 2 || passage.names[first]?.kind !== 'place');
  const isGathering = words[at]?.text === 'Convention' && words[at + 1]?.low === 'of' && !isYear(words[first]);
  if (end === first || isBody || isGathering || passage.names[at]?.kind === 'organization') return null;
  let start = at;
  while (start > 0 && at - start < 3 && opensBefore(words[start - 1])) start--;
  return event(words[start]?.start ?? 0, words[end - 1]?.end ?? 0, sort, CONFIDENCE.opener);
}

/** "Battle of Lexington and Concord" goes on after "and"; "and the", "and President" and "War of 1812 and" do not. */
function endsAtAnd({ words, names }: Passage, and: number): boolean {
  return words[and + 1]?.capital !== true || names[and + 1]?.kind === 'person' || isYear(words[and - 1]);
}

/** "Second", "2nd", "Argentine" before "Battle of" or "War of". */
function opensBefore(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return (
    /^(?:First|Second|Third|\d(?:st|nd|rd|th))$/.test(word.text) ||
    (word.capital && !isFunctionWord(word) && !word.opens)
  );
}

/** "the summit in Singapore", "the G-20 summit in Osaka": only where the article says that one summit is meant. */
function summitAt(passage: Passage, at: number): Draft | null {
  const { words, names } = passage;
  const word = words[at];
  if (word?.low !== 'summit' || !/^(?:in|at)$/.test(words[at + 1]?.low ?? '')) return null;
  const place = names[at + 2];
  const first = hostBefore(passage, at);
  const before = words[first - 1]?.low ?? '';
  if (place?.kind !== 'place' || place.form !== 'name' || !/^(?:the|this|that|their|historic|'s)$/.test(before))
    return null;
  const last = words[endOfName(passage, at + 2) - 1];
  return event(words[first]?.start ?? word.start, last?.end ?? place.end, 'summit', CONFIDENCE.summit);
}

/** Index of the first word of what holds the summit, "G-20" or a name, or of the summit itself. */
function hostBefore({ words }: Passage, summit: number): number {
  let first = summit;
  for (let at = summit - 1; at >= 0 && summit - at < 5; at--) {
    const word = words[at];
    if (word === undefined || isFunctionWord(word)) break;
    if (word.capital) first = at;
    else if (word.text !== '-' && !/^\d{1,2}$/.test(word.text)) break;
  }
  return first;
}

/** Index after the run of capitalised words from `first`, at most `most` long. */
function runEnd({ words }: Passage, first: number, most: number): number {
  let end = first;
  while (
    end < words.length &&
    end - first < most &&
    words[end]?.capital === true &&
    (end === first || words[end]?.spaced === true)
  )
    end++;
  return end;
}
