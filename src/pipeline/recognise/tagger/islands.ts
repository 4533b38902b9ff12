import { COMPANY_END, CONNECTOR, GENERATION, ORG_HEAD, PARTICLE } from './word-classes.ts';
import { CASE, isCore } from './words.ts';
import type { Word } from './words.ts';

const WIDEST_GAP = 4;
/** Longer ones, in capitals throughout, are cut: memory for an island grows with its length. */
const LONGEST_ISLAND = 250;

/**
 * Stretches that can hold names: words with capitals and what may join them into one name. Everything outside is no
 * name without looking further, which spares three quarters of the work and breaks sentences into short independent
 * problems. Islands are [first, after last) pairs and never touch.
 */
export function findIslands(words: readonly Word[]): (readonly [number, number])[] {
  const islands: (readonly [number, number])[] = [];
  let at = 0;
  while (at < words.length) {
    if (!isCore(words[at]!)) {
      at += 1;
      continue;
    }
    let first = at;
    const floor = islands.length > 0 ? islands[islands.length - 1]![1] : 0;
    while (first - 1 >= floor && first > at - 2 && opensName(words[first - 1]!)) first -= 1;
    let end = at + 1;
    for (let next = nextCore(words, end); next >= 0 && next - first < LONGEST_ISLAND; next = nextCore(words, end))
      end = next + 1;
    if (words[end]?.case === CASE.number) end += 1;
    islands.push([first, end]);
    at = end;
  }
  return islands;
}

/** A lower-case particle or a number that can begin a name: "de Gaulle", "20th Century Fox". */
function opensName(word: Word): boolean {
  if (word.case === CASE.number) return true;
  return word.case === CASE.lower && ((word.flags & PARTICLE) !== 0 || /^\d/u.test(word.text));
}

/** The next capitalised word that can belong to the same name, or -1. */
function nextCore(words: readonly Word[], at: number): number {
  for (let next = at; next <= at + WIDEST_GAP; next += 1) {
    const word = words[next];
    if (word === undefined) return -1;
    if (isCore(word)) return next;
    if (!joins(words, next)) return -1;
  }
  return -1;
}

function joins(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (word.case === CASE.number || (word.flags & CONNECTOR) !== 0) return true;
  const next = words[at + 1];
  if (next === undefined) return false;
  if (word.text === ',') {
    return ((next.flags & (COMPANY_END | GENERATION)) !== 0 && next.text.length <= 5) || isListComma(words, at);
  }
  return word.text === '"' && (isNickname(words, at) || isNickname(words, at - 2));
}

/** A single quoted word between two names: Dwayne "Rock" Johnson. */
function isNickname(words: readonly Word[], at: number): boolean {
  const around = [words[at - 1], words[at + 1], words[at + 3]];
  if (words[at]?.text !== '"' || words[at + 2]?.text !== '"') return false;
  return around.every((word) => word !== undefined && isCore(word));
}

/**
 * A comma inside a name: "Gibson, Dunn & Crutcher", "Committee on Health, Education and Labor". An ampersand must
 * follow, or "and" where a body's name with "of", "on" or "for" goes before.
 */
function isListComma(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < at + 8; next += 1) {
    const word = words[next];
    if (word === undefined) return false;
    if (isCore(word) || word.text === ',') continue;
    if (word.text !== '&' && word.text !== 'and') return false;
    if (words[next + 1] === undefined || !isCore(words[next + 1]!)) return false;
    return word.text === '&' || followsBody(words, at);
  }
  return false;
}

function followsBody(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back > at - 8 && back > 0; back -= 1) {
    const { text } = words[back]!;
    if ((text === 'of' || text === 'on' || text === 'for') && (words[back - 1]!.flags & ORG_HEAD) !== 0) return true;
  }
  return false;
}
