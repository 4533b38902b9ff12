import { ROLE_MODIFIERS, ROLE_TAILS, isRoleNoun, isTitleNoun } from '../../../knowledge/roleNouns.ts';
import { isFunctionWord } from '../english/functionWords.ts';
import { firstOfName, type Passage } from '../passage.ts';
import { SAY, wordClasses } from '../tagger/word-classes.ts';
import { isPossessive } from '../words.ts';
import { placesWithin, type RoleDraft } from './role.ts';

const REACH = 14;
/** "The capital of Nangarhar" and "an area of Argentina" say nothing of Nangarhar or Argentina. */
const NOT_OF = new Set(
  'capital area river mountain country nation port airport resort stronghold republic lake kingdom peninsula'.split(
    ' ',
  ),
);
/** In small letters an adjective, unless a rank stands before it. */
const RANKS = new Set(['major', 'general', 'private']);
const COURTESY = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'mme']);

/** The role before the name whose first word is `first`: "US secretary of state Mike Pompeo", "vice-marshal Jo Myong Rok". */
export function titleBefore(passage: Passage, first: number): RoleDraft | null {
  const { words, names } = passage;
  const name = names[first];
  if (name === undefined || words[first]?.spaced !== true) return null;
  let end = first;
  while (end > 0 && COURTESY.has(words[end - 1]?.low ?? '')) end--;
  if (name.kind === 'place') end = words[end - 1]?.low === 'of' && !NOT_OF.has(words[end - 2]?.low ?? '') ? end - 1 : 0;
  const head = headBefore(passage, end, name.kind);
  if (head === null) return null;
  const start = extend(passage, head, name.kind);
  const word = words[start];
  const last = words[end - 1];
  if (word === undefined || last === undefined || last.end > name.start) return null;
  if (name.kind !== 'person' && end - start < 2) return null;
  const owner = isPossessive(words[start - 1]) ? firstOfName(passage, start - 2) : start;
  return { start: word.start, end: last.end, name, relation: 'title', places: placesWithin(passage, owner, end) };
}

/** Index of the head of the title that ends right before word `end`: the noun itself, or the noun before "of state". */
function headBefore({ words, names }: Passage, end: number, kind: string): number | null {
  const last = words[end - 1];
  if (last === undefined || !last.isWord || names[end - 1] !== undefined || (last.opens && words[end]?.opens === true))
    return null;
  if (kind !== 'person' && last.capital) return null;
  if (last.low === 'elect' && words[end - 2]?.text === '-')
    return isTitleNoun(words[end - 3]?.low ?? '', kind) ? end - 3 : null;
  if (RANKS.has(last.text) && !isTitleNoun(words[end - 2]?.low ?? '', kind)) return null;
  if (isTitleNoun(last.low, kind)) return end - 1;
  if (kind !== 'person' || !ROLE_TAILS.has(last.low)) return null;
  const of = words[end - 2]?.low === 'the' ? end - 3 : end - 2;
  return words[of]?.low === 'of' && isTitleNoun(words[of - 1]?.low ?? '', kind) ? of - 1 : null;
}

/** Index of the first word of the role whose head is at `head`: over modifiers, names and other roles to the left. */
function extend(passage: Passage, head: number, kind: string): number {
  const { words, names } = passage;
  let first = head;
  let plain = 0;
  let crossed = false;
  while (first > 0 && head - first < REACH) {
    const word = words[first - 1];
    const name = names[first - 1];
    if (word === undefined || isPossessive(word)) break;
    if (word.text === '-' && !word.spaced && words[first]?.spaced === false && first > 1) first -= 2;
    else if (name !== undefined) {
      if (name.kind === 'person' || name.kind === 'event') break;
      if (crossed && name.kind !== 'place') break;
      crossed = true;
      first = firstOfName(passage, first - 1);
    } else if (!word.isWord) break;
    else if (ROLE_MODIFIERS.has(word.low) || isRoleNoun(word.low, 'person')) first--;
    else if (word.low === 'and' && isRoleNoun(words[first - 2]?.low ?? '', kind)) first -= 2;
    else if (crossed) break;
    else if (word.capital && !word.opens && !isFunctionWord(word)) first--;
    else if (plain < 2 && !word.capital && !isFunctionWord(word) && isAnchored(passage, first - 1)) {
      plain++;
      first--;
    } else break;
  }
  return first;
}

/** Whether an unknown word at `at` is held by what stands before it: an article, an owner, a name, a modifier. */
function isAnchored({ words, names }: Passage, at: number): boolean {
  const verbLike = /(?:s|ed)$/.test(words[at]?.low ?? '');
  for (let before = at - 1; before >= Math.max(0, at - 2); before--) {
    const word = words[before];
    const name = names[before];
    if (word === undefined || !word.isWord) return isPossessive(word);
    if (name !== undefined) return !verbLike && (name.kind === 'place' || name.kind === 'organization');
    if (/^(?:the|a|an|his|her|its|their|our|my)$/.test(word.low) || isPossessive(word) || ROLE_MODIFIERS.has(word.low))
      return true;
    // One more unknown word may lie between, but not what looks like a verb: "the rebels attacked president X".
    if (word.capital || isFunctionWord(word) || verbLike || (wordClasses(word.low) & SAY) !== 0) return false;
  }
  return false;
}
