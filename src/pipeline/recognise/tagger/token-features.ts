import type { Draft } from './draft.ts';
import type { FeatureList } from './features.ts';
import { bucket } from './features.ts';
import { mix } from './hash.ts';
import type { Memory } from './memory.ts';
import { SEEN } from './memory.ts';
import { documentTopic } from './topics.ts';
import { BOUNDARY } from './words.ts';
import type { Word } from './words.ts';

/** Bits 0–8 of `Word.senses`: noun and verb class of WordNet. */
const NOUN = 0x1f;
const VERB_SHIFT = 5;

/**
 * Evidence for the part a word plays in a name (begin, inside, end, single, of which kind; or none), after
 * Ratinov & Roth 2009: the word and its neighbours, their shape, affixes and lists; the run it stands in; and what
 * the document says of it elsewhere.
 */
export function contextFeatures(draft: Draft, memory: Memory, at: number, list: FeatureList): void {
  const { words } = draft;
  const word = words[at]!;
  const before = words[at - 1]!;
  const after = words[at + 1]!;
  crossed(list, BEFORE, before, word);
  crossed(list, AFTER, after, word);
  farNeighbour(list, 44, words[at - 2]!, word);
  farNeighbour(list, 50, words[at + 2] ?? BOUNDARY, word);
  list.pair(60, before.low, word.low);
  list.pair(61, word.low, after.low);
  list.pair(62, before.low, after.low);
  list.pair(63, words[at - 2]!.low, before.low);
  list.pair(64, after.low, words[at + 2]?.low ?? 0);
  list.pair(65, before.shape, mix(word.shape, after.shape));
  list.pair(66, before.case, mix(word.case, after.case));
  const surroundings = draft.style[at]! * 2 + draft.sentenceStart[at]!;
  list.pair(67, surroundings, word.case);
  list.pair(68, surroundings, word.low);
  list.pair(69, surroundings, casing(word));
  const topic = draft.topic[at]!;
  list.pair(15, topic, word.case);
  list.bitsWith(16, word.names, topic);
  list.pair(17, documentTopic(topic), word.low);
  groupFeatures(words, at, list);
  runFeatures(draft, at, list);
  memoryFeatures(draft, memory, at, list);
}

/** What a word is by itself. */
export function ownFeatures(word: Word, list: FeatureList): void {
  list.add(0, 0);
  list.add(1, word.low);
  list.pair(2, word.low, word.case);
  list.add(3, word.shape);
  list.add(4, word.case);
  for (const affix of word.affixes) list.add(5, affix);
  list.pair(6, word.affixes[5] ?? 0, word.case);
  list.bits(7, word.flags);
  list.bits(8, word.names);
  list.add(9, word.names);
  list.pair(10, word.senses & NOUN, (word.senses >> VERB_SHIFT) & 0xf);
  list.pair(11, casing(word), word.case);
  list.pair(12, casing(word), word.senses & NOUN);
  list.add(13, word.stem);
  if (word.cluster > 0) {
    list.pair(120, word.cluster, word.case);
    list.pair(121, word.group, word.case);
  }
}

/** First template of the features of the word before, and of the word after. */
export const BEFORE = 20;
export const AFTER = 32;

/** What the word next to it says of a word of which only its case is known. */
export function neighbourFeatures(base: number, near: Word, wordCase: number, list: FeatureList): void {
  list.add(base, near.low);
  list.pair(base + 1, near.low, wordCase);
  list.add(base + 2, near.shape);
  list.bits(base + 3, near.flags);
  list.pair(base + 4, near.case, wordCase);
  list.pair(base + 5, near.senses & 0x1ff, wordCase);
  list.bitsWith(base + 6, near.names, near.case);
  list.add(base + 7, near.affixes[5] ?? near.low);
  if (near.cluster > 0) {
    list.pair(base + 80, near.cluster, wordCase);
    list.pair(base + 81, near.group, mix(near.case, wordCase));
  }
}

/** Classes of both words together. */
function crossed(list: FeatureList, base: number, near: Word, word: Word): void {
  list.bitsWith(base + 8, near.flags, word.names);
  list.pair(base + 9, near.names, word.names);
  list.bitsWith(base + 10, near.flags, word.flags);
}

function farNeighbour(list: FeatureList, base: number, far: Word, word: Word): void {
  list.add(base, far.low);
  list.pair(base + 1, far.case, word.case);
  list.bits(base + 2, far.flags);
  list.bits(base + 3, far.names);
  list.pair(base + 4, far.senses & 0x1ff, word.case);
}

/** What the classes of the words around say together. */
function groupFeatures(words: readonly Word[], at: number, list: FeatureList): void {
  const { group, case: wordCase } = words[at]!;
  const before = words[at - 1]!.group;
  const after = words[at + 1]!.group;
  list.pair(122, before, group);
  list.pair(123, group, after);
  list.pair(124, before, after);
  list.pair(125, words[at - 2]!.group, wordCase);
  list.pair(126, words[at + 2]?.group ?? 0, wordCase);
}

function runFeatures(draft: Draft, at: number, list: FeatureList): void {
  const { words } = draft;
  const first = draft.runStart[at]!;
  const end = draft.runEnd[at]!;
  if (first < 0) return;
  const length = end - first;
  const place = length === 1 ? 0 : at === first ? 1 : at === end - 1 ? 2 : 3;
  const head = words[first]!;
  const tail = words[end - 1]!;
  const before = words[first - 1]!;
  const after = words[end]!;
  const shape = mix(Math.min(length, 6), place);
  list.add(70, shape);
  list.pair(71, head.low, place);
  list.pair(72, tail.low, place);
  list.pair(73, before.low, place);
  list.pair(74, after.low, place);
  list.bitsWith(75, before.flags, place);
  list.bitsWith(76, after.flags, place);
  list.pair(77, before.senses & 0x1ff, place);
  list.pair(78, after.senses & 0x1ff, place);
  list.bitsWith(79, tail.flags, place);
  list.bitsWith(80, head.flags, place);
  list.bitsWith(81, head.names, place);
  list.bitsWith(82, tail.names, place);
  list.pair(83, before.low, mix(after.low, place));
  list.pair(84, before.case, mix(after.case, shape));
  list.pair(127, head.group, place);
  list.pair(128, tail.group, place);
  list.pair(129, before.cluster, place);
  list.pair(130, after.cluster, place);
}

function memoryFeatures(draft: Draft, memory: Memory, at: number, list: FeatureList): void {
  for (let counter = 0; counter <= SEEN.lower; counter += 1) {
    const count = memory.elsewhere(at, counter);
    if (count > 0) list.pair(90, counter, bucket(count));
  }
  const middle = memory.elsewhere(at, SEEN.middle);
  const lower = memory.elsewhere(at, SEEN.lower);
  const surroundings = draft.style[at]! * 2 + draft.sentenceStart[at]!;
  list.pair(91, surroundings, mix(Math.min(middle, 2), Math.min(lower, 2)));
}

/** How running text writes the word: `CASING` of the lexicon. */
function casing(word: Word): number {
  return (word.senses >> 11) & 7;
}
