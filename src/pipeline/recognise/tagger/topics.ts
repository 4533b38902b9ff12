import { BUSINESS, SPORT } from './word-classes.ts';
import { BOUNDARY, CASE } from './words.ts';
import type { Word } from './words.ts';

const LEVELS = 3;

/**
 * For each word how much its block and its whole document speak of sport and of business: 0 to 2 for each of the
 * four, in one number. In a match report "Sweden" is a team; in a market report "Morgan" is a bank.
 */
export function findTopics(words: readonly Word[]): Uint8Array {
  const topics = new Uint8Array(words.length);
  const whole = levels(words, 0, words.length);
  let first = 0;
  while (first < words.length) {
    let end = first + 1;
    while (end < words.length && words[end] !== BOUNDARY) end += 1;
    topics.fill(levels(words, first, end) * LEVELS * LEVELS + whole, first, end);
    first = end;
  }
  return topics;
}

/** The document's part of a topic. */
export function documentTopic(topic: number): number {
  return topic % (LEVELS * LEVELS);
}

function levels(words: readonly Word[], first: number, end: number): number {
  let sport = 0;
  let business = 0;
  let all = 0;
  for (let at = first; at < end; at += 1) {
    const word = words[at]!;
    if (word.case === CASE.mark) continue;
    all += 1;
    if (word.case !== CASE.lower && word.case !== CASE.number) continue;
    if (word.flags & SPORT || isResult(word)) sport += 1;
    if (word.flags & BUSINESS) business += 1;
  }
  return level(sport, all) * LEVELS + level(business, all);
}

function isResult(word: Word): boolean {
  return word.case === CASE.number && /^\d{1,3}-\d{1,3}$/u.test(word.text);
}

function level(count: number, all: number): number {
  if (count < 2 || count < all * 0.02) return 0;
  return count < all * 0.045 ? 1 : 2;
}
