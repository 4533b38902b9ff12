import type { Draft } from './draft.ts';
import { appositionHead, definitionHead } from './draft.ts';
import type { FeatureList } from './features.ts';
import { bucket } from './features.ts';
import type { Evidence } from './evidence.ts';
import { mix } from './hash.ts';
import type { Memory } from './memory.ts';
import { SEEN } from './memory.ts';
import type { Phrases } from './phrases.ts';
import { documentTopic } from './topics.ts';
import { CASE, isCore } from './words.ts';
import type { Word } from './words.ts';

const HEADS = 0x1ff;

/**
 * Evidence for a whole stretch of words being one name, which a semi-Markov field can use and a chain over words
 * cannot (Sarawagi & Cohen 2004): its words as one, the lists that hold exactly it, what stands on both sides, the
 * apposition that explains it, and whether the document has it again.
 */
export function spanFeatures(evidence: Evidence, first: number, end: number, list: FeatureList): void {
  const { draft, memory, lexicon, phrases } = evidence;
  const { words } = draft;
  const head = words[first]!;
  const tail = words[end - 1]!;
  const before = words[first - 1]!;
  const after = words[end]!;
  const hash = phrases.hash(first, end);
  const length = Math.min(end - first, 7);
  const lists = phrases.lists(lexicon, first, end, hash);
  const shape = spanShape(draft, first, end);
  list.add(200, hash);
  list.add(201, shape);
  list.pair(202, length, draft.style[first]!);
  list.bitsWith(203, lists, Math.min(length, 3));
  list.pair(204, lists, Math.min(length, 3));
  if (length > 3) list.bitsWith(290, lists, length);
  list.bitsWith(205, lists, before.low);
  list.bitsWith(206, lists, draft.style[first]! * 2 + draft.sentenceStart[first]!);
  list.pair(207, head.low, Math.min(length, 3));
  list.pair(208, tail.low, Math.min(length, 3));
  list.pair(209, head.low, tail.low);
  list.pair(210, head.names, mix(tail.names, Math.min(length, 3)));
  list.bitsWith(211, tail.flags, Math.min(length, 3));
  list.bitsWith(212, head.flags, Math.min(length, 3));
  list.pair(213, tail.affixes[5] ?? 0, Math.min(length, 2));
  list.pair(214, before.low, shape);
  list.pair(215, after.low, shape);
  list.pair(216, before.low, after.low);
  list.pair(217, before.senses & HEADS, after.senses & HEADS);
  list.pair(218, words[first - 2]!.low, before.low);
  list.pair(219, after.low, words[end + 1]?.low ?? 0);
  list.bitsWith(220, before.flags, shape);
  list.bitsWith(221, after.flags, shape);
  list.pair(222, before.low, tail.low);
  list.pair(223, head.low, before.case);
  list.pair(224, after.low, tail.low);
  const topic = draft.topic[first]!;
  list.pair(236, topic, shape);
  list.bitsWith(237, lists, topic);
  list.pair(238, mix(topic, length), mix(head.names, tail.names));
  list.pair(239, documentTopic(topic), after.low);
  clusterFeatures(before, head, tail, after, length, list);
  edgeFeatures(draft, first, end, list);
  const inside = headNoun(draft, first, end);
  if (inside >= 0) {
    list.add(230, words[inside]!.low);
    list.bits(231, words[inside]!.flags);
    list.add(232, words[inside]!.senses & HEADS);
    list.add(268, words[inside]!.cluster);
  }
  appositionFeatures(draft, end, length, list);
  documentFeatures(draft, memory, phrases, first, end, hash, list);
  cueFeatures(evidence, first, end, hash, list);
}

/** The classes of the span's first and last word and of those on both sides of it. */
function clusterFeatures(before: Word, head: Word, tail: Word, after: Word, length: number, list: FeatureList): void {
  const size = Math.min(length, 3);
  const two = Math.min(length, 2);
  list.pair(260, head.cluster, size);
  list.pair(261, tail.cluster, size);
  list.pair(262, head.group, mix(tail.group, size));
  list.pair(263, before.cluster, size);
  list.pair(264, after.cluster, size);
  list.pair(265, before.group, mix(after.group, two));
  list.pair(266, before.group, mix(tail.group, two));
  list.pair(267, after.group, mix(tail.group, two));
}

/** What the document says of the same words elsewhere, and by definition here. */
function cueFeatures({ draft, cues }: Evidence, first: number, end: number, hash: number, list: FeatureList): void {
  const size = Math.min(end - first, 2);
  const head = definitionHead(draft, end);
  if (head >= 0) cue(draft.words[head]!, 271, size, list);
  for (const { at, sort, word } of cues.of(hash)) {
    if (at !== first) cue(word, 274 + sort * 3, size, list);
  }
}

function cue(word: Word, template: number, size: number, list: FeatureList): void {
  list.add(template, word.low);
  list.pair(template + 1, word.cluster, size);
  list.pair(template + 2, word.group, size);
}

/** Whether the span ends where the capitalised words around it end. */
function edgeFeatures(draft: Draft, first: number, end: number, list: FeatureList): void {
  const { words } = draft;
  const left = isCore(words[first - 1]!) ? 1 : 0;
  const right = isCore(words[end]!) ? 1 : 0;
  const whole = draft.runStart[first] === first && draft.runEnd[end - 1] === end && draft.runEnd[first] === end ? 1 : 0;
  list.pair(225, left * 2 + right, whole);
  list.pair(226, left * 2 + right, mix(words[end - 1]!.flags, Math.min(end - first, 3)));
  if (right) list.pair(227, words[end - 1]!.names, words[end]!.names);
  if (left) list.pair(228, words[first - 1]!.low, words[first]!.names);
  list.pair(229, draft.style[first]! * 2 + draft.sentenceStart[first]!, spanShape(draft, first, end));
}

/** The noun that says what the name is: the last word before "of", "for" and their like, else the last word. */
function headNoun(draft: Draft, first: number, end: number): number {
  for (let at = first + 1; at < end; at += 1) {
    const word = draft.words[at]!;
    if (word.case === CASE.lower) return at - 1;
  }
  return end - 1;
}

function appositionFeatures(draft: Draft, end: number, length: number, list: FeatureList): void {
  const { words } = draft;
  const head = appositionHead(draft, end);
  const size = Math.min(length, 2);
  if (head >= 0) {
    list.add(240, words[head]!.low);
    list.pair(241, words[head]!.senses & HEADS, size);
    list.bitsWith(242, words[head]!.flags, size);
    list.pair(269, words[head]!.cluster, size);
  }
  if (words[end]!.text === ',' || words[end]!.text === '(') {
    const next = words[end + 1]!;
    list.pair(243, next.case === CASE.number ? next.shape : next.low, size);
    list.pair(244, next.case, words[end + 2]?.low ?? 0);
  }
}

function documentFeatures(
  draft: Draft,
  memory: Memory,
  phrases: Phrases,
  first: number,
  end: number,
  hash: number,
  list: FeatureList,
): void {
  const { words } = draft;
  const again = phrases.count(hash) - 1;
  list.pair(250, bucket(again), Math.min(end - first, 3));
  const head = words[first]!;
  if (end - first > 1) {
    const alone = memory.elsewhere(end - 1, SEEN.alone) + memory.elsewhere(end - 1, SEEN.title);
    list.pair(251, Math.min(alone, 2), Math.min(memory.elsewhere(first, SEEN.alone), 2));
    list.pair(259, isTitled(memory, first), isTitled(memory, end - 1));
    return;
  }
  const asLast = memory.elsewhere(first, SEEN.last);
  const asFirst = memory.elsewhere(first, SEEN.first);
  list.pair(252, Math.min(asLast, 2), mix(Math.min(asFirst, 2), Math.min(memory.elsewhere(first, SEEN.title), 2)));
  const longer = phrases.longer(head.low);
  if (longer >= 0) {
    list.add(253, words[longer]!.names);
    list.bits(254, words[longer]!.flags);
  }
  const expansion =
    head.case === CASE.capitals || head.case === CASE.initials ? memory.acronyms.get(head.acronym) : undefined;
  if (expansion === undefined) return;
  list.add(255, words[expansion.end - 1]!.low);
  list.bits(256, words[expansion.end - 1]!.flags);
  list.bits(257, words[expansion.first]!.flags);
  list.add(258, 1);
}

/** Whether the document sets a title before the word elsewhere: "Mr Kim" for Kim Jong Un, "Mrs Merkel" for Angela Merkel. */
function isTitled(memory: Memory, at: number): number {
  return memory.elsewhere(at, SEEN.title) > 0 ? 1 : 0;
}

/** Cases of the first words, joints by themselves, and the length. */
function spanShape(draft: Draft, first: number, end: number): number {
  let shape = end - first > 5 ? 99 : 0;
  for (let at = first; at < end && at < first + 5; at += 1) {
    const word = draft.words[at]!;
    shape = mix(shape, word.case === CASE.lower || word.case === CASE.mark ? word.low : word.case);
  }
  return shape;
}
