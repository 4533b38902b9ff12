import type { Span } from '../../../model/span.ts';
import { findIslands } from './islands.ts';
import { findRuns } from './runs.ts';
import { findTopics } from './topics.ts';
import { tokenise } from './tokens.ts';
import { COMPANY_NOUN } from './word-classes.ts';
import { BOUNDARY, CASE, isCore } from './words.ts';
import type { Vocabulary, Word } from './words.ts';

/** How a block is set: running text, a headline with capitals on most words, or capitals throughout. */
export const STYLE = { running: 0, headline: 1, capitals: 2 } as const;

/**
 * A document cut into words, ready for features. Two boundary words stand before the first and after every block,
 * so that a look two words to either side never leaves the array nor crosses into another block.
 */
export interface Draft {
  readonly text: string;
  readonly words: readonly Word[];
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly style: Uint8Array;
  readonly sentenceStart: Uint8Array;
  /** What the block and the document speak of: see `topics.ts`. */
  readonly topic: Uint8Array;
  /** First word of the capitalised run the word stands in, and the word after its last; -1 outside runs. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  /** Stretches that can hold names: [first, after last) pairs. */
  readonly islands: readonly (readonly [number, number])[];
}

/** Tokenises the blocks and finds what depends on words alone. Linear in the text. */
export function makeDraft(text: string, blocks: readonly Span[], vocabulary: Vocabulary): Draft {
  const words: Word[] = [BOUNDARY, BOUNDARY];
  const starts: number[] = [0, 0];
  const ends: number[] = [0, 0];
  const styles: number[] = [0, 0];
  for (const block of blocks) {
    const first = words.length;
    tokenise(text, block, (start, end) => {
      words.push(vocabulary.word(text.slice(start, end)));
      starts.push(start);
      ends.push(end);
    });
    const style = styleOf(words, first, words.length);
    words.push(BOUNDARY, BOUNDARY);
    starts.push(block.end, block.end);
    ends.push(block.end, block.end);
    while (styles.length < words.length) styles.push(style);
  }
  const { runStart, runEnd } = findRuns(words);
  return {
    text,
    words,
    start: Int32Array.from(starts),
    end: Int32Array.from(ends),
    style: Uint8Array.from(styles),
    sentenceStart: sentenceStarts(words),
    topic: findTopics(words),
    runStart,
    runEnd,
    islands: findIslands(words),
  };
}

function styleOf(words: readonly Word[], first: number, end: number): number {
  let cased = 0;
  let capitals = 0;
  let core = 0;
  for (let at = first; at < end; at += 1) {
    const word = words[at]!;
    if (word.case !== CASE.lower && !isCore(word)) continue;
    if (word.text.length < 4 && word.case === CASE.lower) continue;
    cased += 1;
    if (word.case === CASE.capitals || word.case === CASE.single) capitals += 1;
    if (isCore(word)) core += 1;
  }
  if (cased >= 3 && capitals >= cased * 0.8) return STYLE.capitals;
  return cased >= 4 && end - first <= 30 && core >= cased * 0.6 ? STYLE.headline : STYLE.running;
}

function sentenceStarts(words: readonly Word[]): Uint8Array {
  const marks = new Uint8Array(words.length);
  let open = true;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (word === BOUNDARY || '.?!:;…'.includes(word.text.charAt(0))) open = true;
    else if (word.case !== CASE.mark) {
      if (open) marks[at] = 1;
      open = false;
    }
  }
  return marks;
}

/** Head noun of an apposition after the word before `at`: ", a Boston law firm," gives `firm`; -1 when there is none. */
export function appositionHead(draft: Draft, at: number): number {
  const { words } = draft;
  if (words[at]!.text !== ',') return -1;
  return nounAfter(draft, at + 1);
}

/** Head noun of a definition after the word before `at`: "is a Brazilian maker of bicycles" gives `maker`; -1 when there is none. */
export function definitionHead(draft: Draft, at: number): number {
  return COPULAS.has(draft.words[at]!.text) ? nounAfter(draft, at + 1) : -1;
}

/** Head of the noun phrase that begins with the article at `at`. */
function nounAfter({ words }: Draft, at: number): number {
  const article = words[at]!;
  if (article.case !== CASE.lower || !ARTICLES.has(article.text)) return -1;
  let head = -1;
  for (let next = at + 1; next < at + 9; next += 1) {
    const word = words[next] ?? BOUNDARY;
    if (word.case === CASE.mark && word.text !== "'s" && word.text !== '-') break;
    if (word.case === CASE.lower && STOPS.has(word.text)) break;
    if (word.case === CASE.lower) head = next;
    if (word.flags & COMPANY_NOUN) head = next;
  }
  return head;
}

const ARTICLES: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'one',
  'his',
  'her',
  'their',
  'its',
  'whose',
  'another',
]);
const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'became', 'remains']);
const STOPS: ReadonlySet<string> = new Set(
  'of in at for on with from who that which and to is was by based near as said says has had where near'.split(' '),
);
