import { eventNoun, type EventNoun } from '../../../knowledge/eventNouns.ts';
import type { Draft } from '../claims.ts';
import { isFunctionWord } from '../english/functionWords.ts';
import { endOfName, firstOfName, type Passage } from '../passage.ts';
import { isCapitals, isPossessive } from '../words.ts';
import { dateBefore, isMonth } from './when.ts';

/**
 * How sure each pattern is, by reading what it found in encyclopedic and news text: of 60 with capitals 58 were right, of
 * 45 with dates 43, of 30 with a place or demonym 25.
 */
const CONFIDENCE = { capital: 0.95, date: 0.94, pair: 0.85, place: 0.82 } as const;
/** No event has a longer name before its noun. */
const REACH = 8;
/** "war reparations", "election law": the noun belongs to the next. */
const COMPOUND = new Set(
  'reparations crimes crime law laws commission veteran veterans hero heroes official officials'.split(' '),
);
/** "a 1995 attack" is one of several; "his 1992 election" is what happened to him. */
const INDEFINITE = new Set(
  'a an any some another every each no his her its their my our your two three four several many few'.split(' '),
);

/**
 * Events named by a noun with a name or a date before it: "the Korean War", "the 12 June summit", "the Singapore summit",
 * "the Trump-Kim summit", "the Good Friday Agreement", "the 2016 presidential election". Looks back at most `REACH` words
 * from each noun, so it is linear.
 */
export function eventsByNoun(passage: Passage): Draft[] {
  const found: Draft[] = [];
  for (let at = 0; at < passage.words.length; at++) {
    const noun = eventNoun(passage.words[at]?.low ?? '');
    const draft = noun === undefined ? null : eventAt(passage, at, noun);
    if (draft !== null) found.push(draft);
  }
  return found;
}

function eventAt(passage: Passage, head: number, noun: EventNoun): Draft | null {
  const { words } = passage;
  const word = words[head];
  const before = words[head - 1];
  if (word === undefined || before === undefined || !(word.spaced || before.text === '-')) return null;
  const end = endsAt(passage, head);
  if (end === null) return null;
  const make = (first: number, confidence: number): Draft => ({
    start: words[first]?.start ?? word.start,
    end: words[end]?.end ?? word.end,
    kind: 'event',
    form: 'name',
    how: `event-${noun.sort}`,
    confidence,
  });

  const modified = backOver(passage, head, noun);
  const proper = properBefore(passage, modified, head);
  const date = dateBefore(words, proper.first) ?? dateBefore(words, modified);
  const first = date?.first ?? proper.first;
  if (
    noun.capital &&
    word.capital &&
    !isCapitals(word) &&
    proper.first < modified &&
    isOneEvent(passage, first, proper, noun, modified)
  ) {
    return make(first, CONFIDENCE.capital);
  }
  if (date !== null && (noun.date || noun.month) && (noun.month || !date.monthOnly)) {
    return INDEFINITE.has(words[first - 1]?.low ?? '') ? null : make(first, CONFIDENCE.date);
  }
  if (proper.first === modified) return null;
  if (noun.place && proper.pair)
    return INDEFINITE.has(words[proper.first - 1]?.low ?? '') ? null : make(proper.first, CONFIDENCE.pair);
  if (!hasArticle(passage, proper.first) || COMPOUND.has(words[head + 1]?.low ?? '')) return null;
  if (noun.named && !proper.demonym && !passage.names[proper.first]) return make(proper.first, CONFIDENCE.place);
  return (noun.place && proper.place) || (noun.demonym && proper.demonym) ? make(proper.first, CONFIDENCE.place) : null;
}

/** Nouns that head names of contracts, games and songs too: the article tells the one everybody knows. */
const NEEDS_ARTICLE = new Set(['agreement', 'upheaval']);

/** Whether words with capitals before a noun with a capital name one event: not "Master Agreement form", not "Southwest Conference". */
function isOneEvent(
  passage: Passage,
  first: number,
  { place, demonym, first: start }: Proper,
  { sort }: EventNoun,
  end: number,
): boolean {
  if (NEEDS_ARTICLE.has(sort)) return hasArticle(passage, first) || dateBefore(passage.words, start) !== null;
  // "Clarks Summit" is a town, "the Earth Summit" an event.
  if (sort === 'summit' && passage.words[first - 1]?.text !== '-')
    return place || demonym || hasArticle(passage, first) || dateBefore(passage.words, start) !== null;
  return sort !== 'conference' || place || demonym || end - start > 1;
}

/** Index of the event's last word: its noun, or a number after it ("World War II"). Null where a longer name goes on after the noun. */
function endsAt({ words, names }: Passage, head: number): number | null {
  const next = words[head + 1];
  if (next === undefined || words[head]?.capital !== true) return head;
  const number = words[head + 2];
  if (next.text === '-' && !next.spaced && number?.spaced === false && /^I{1,3}$/.test(number.text)) return head + 2;
  if (/^(?:I{1,3}|IV|[XLV]{1,8}I{0,3}|One|Two|Three)$/.test(next.text) && next.spaced) return head + 1;
  const name = names[head + 1];
  const goesOn = name !== undefined && name === names[head];
  // "War of Independence": the opener's rule takes the whole.
  if (next.low === 'of' && words[head + 2]?.capital === true) return null;
  const compound = next.capital && next.spaced && name === undefined && !next.opens;
  return goesOn || compound ? null : head;
}

/** Index of the first of the small words that may stand between name and noun ("peace", "presidential"). */
function backOver({ words }: Passage, head: number, noun: EventNoun): number {
  let first = head;
  while (first > 0 && head - first < 3) {
    const word = words[first - 1];
    if (word === undefined || word.capital || !noun.between.has(word.low)) break;
    first--;
  }
  return first;
}

const ORDINAL = /^(?:First|Second|Third|Great|Six|Seven|Hundred)$/;

interface Proper {
  /** Index of its first word; equal to where it was looked for when there is none. */
  readonly first: number;
  readonly place: boolean;
  readonly demonym: boolean;
  /** Two names joined by a hyphen. */
  readonly pair: boolean;
}

/** The name or words with capitals that end right before word `end`. */
function properBefore(passage: Passage, end: number, head: number): Proper {
  const { words, names } = passage;
  let first = end;
  let place = false;
  let demonym = false;
  let joined = 0;
  let plain = 0;
  while (first > 0 && head - first < REACH) {
    const word = words[first - 1];
    if (word === undefined) break;
    const name = names[first - 1];
    if (name !== undefined && endOfName(passage, first - 1) === first) {
      if (
        name.kind === 'person' &&
        joined === 0 &&
        words[first]?.text !== '-' &&
        words[firstOfName(passage, first - 1) - 1]?.text !== '-'
      )
        break;
      place ||= name.kind === 'place' && name.form === 'name';
      demonym ||= name.form === 'demonym';
      first = firstOfName(passage, first - 1);
      plain++;
    } else if (word.text === '-' && !word.spaced && first < end && words[first]?.spaced === false) {
      joined++;
      first--;
    } else if (
      word.capital &&
      !isMonth(word) &&
      !isPossessive(word) &&
      (!isFunctionWord(word) || (ORDINAL.test(word.text) && !word.opens))
    ) {
      plain++;
      first--;
    } else break;
  }
  if (words[first]?.text === '-') first++;
  return { first, place, demonym, pair: joined > 0 && plain > 1 && names[first] !== undefined };
}

function hasArticle({ words }: Passage, first: number): boolean {
  const before = words[first - 1]?.low ?? '';
  return before === 'the' || before === 'this' || before === "'s" || before === 'last';
}
