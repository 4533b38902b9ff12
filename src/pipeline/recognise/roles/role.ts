import type { Role } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { KIN } from '../../../knowledge/kin.ts';
import { isRoleNoun } from '../../../knowledge/roleNouns.ts';
import type { Draft } from '../claims.ts';
import { isFunctionWord } from '../english/functionWords.ts';
import type { Passage } from '../passage.ts';
import { SAY, wordClasses } from '../tagger/word-classes.ts';

/** A role, tied to its name before names are numbered. */
export interface RoleDraft extends Span {
  readonly name: Draft;
  readonly relation: Role['relation'];
  /** Places in the role or right before it as its owner, by their names in the text: "Seoul" of "Seoul's unification minister". */
  readonly places: readonly Draft[];
}

/** Words that end what describes somebody and begin another clause. */
const CLAUSE =
  /^(?:who|whom|whose|which|that|when|where|while|because|although|though|but|if|since|until|after|before|as|than|during|despite|so|he|she|they|it)$/;
const PARTICIPLE = /^(?:born|accused|charged|convicted|killed|arrested|wanted|known|called|held|situated|located)$/;
const PREPOSITION = /^(?:of|at|for|in|with|from|to|on|by|under|behind|near|and|who|&)$/;
const AUXILIARY =
  /^(?:is|are|became|becomes|was|were|has|have|had|will|would|can|could|may|might|shall|should|must|do|does|did)$/;
const LONGEST = 26;
const LONGEST_PHRASE = 10;

/**
 * Index after the words that describe somebody, beginning at `first`, when they do: a noun phrase whose head is a role of
 * that kind, with what hangs on it ("head of the Korea desk at the Central Intelligence Agency"). Null otherwise.
 * `predicate` says that the words follow "is": they may then end before "and", and a further clause may begin.
 */
export function descriptionEnd(passage: Passage, first: number, kind: string, predicate: boolean): number | null {
  const head = headOf(passage, first, kind);
  if (head === null) return null;
  const { words } = passage;
  let end = complementEnd(passage, head + 1, kind, predicate);
  if (end === null || end - first > LONGEST) return null;
  while (end > head + 1 && isDangling(words[end - 1])) end--;
  // "His brother, George Whitman": a relative of somebody, who is not said here.
  return words[head + 1]?.low !== 'of' && KIN.has(words[head]?.low ?? '') ? null : end;
}

/** Index of the noun that heads the phrase beginning at `first`, right before its first preposition or its end; null when that is no role. */
function headOf({ words, names }: Passage, first: number, kind: string): number | null {
  let at = first;
  for (; at < words.length && at - first < LONGEST_PHRASE; at++) {
    const word = words[at];
    if (word === undefined || (!word.isWord && !/^(?:-|'s)$/.test(word.low))) break;
    if (PREPOSITION.test(word.low) || CLAUSE.test(word.low)) break;
    // The role's holder may not stand inside: "Trump, President Xi and others".
    if (AUXILIARY.test(word.low) || names[at]?.kind === 'person' || (at > first && /^(?:a|an|the|or)$/.test(word.low)))
      return null;
  }
  const head = at - 1;
  return head >= first && isRoleNoun(words[head]?.low ?? '', kind) && names[head] === undefined ? head : null;
}

/** Index after what hangs on the head ("of the Korea desk"), or null when the words turn out to be the subject of a clause. */
function complementEnd({ words, names }: Passage, first: number, kind: string, predicate: boolean): number | null {
  let at = first;
  for (; at < words.length && at - first <= LONGEST; at++) {
    const word = words[at];
    if (word === undefined || (!word.isWord && !/^(?:'|'s|&|-)$/.test(word.low))) break;
    // "Yates, an opponent of the plan is ...": another clause than the one of the name.
    if (AUXILIARY.test(word.low) && !predicate) return null;
    if (CLAUSE.test(word.low) || PARTICIPLE.test(word.low) || AUXILIARY.test(word.low)) break;
    if (!word.capital && (wordClasses(word.low) & SAY) !== 0 && names[at] === undefined) break;
    const next = words[at + 1];
    if (word.low === 'and' && predicate && !isRoleNoun(next?.low ?? '', kind) && names[at + 1] === undefined) break;
    if (/^(?:in|on|since|from)$/.test(word.low) && /^\d/.test(next?.text ?? '')) break;
  }
  return at;
}

function isDangling(word: Passage['words'][number] | undefined): boolean {
  return word !== undefined && !word.capital && isFunctionWord(word);
}

/** Names of places and demonyms among the words from `first` to `end`. */
export function placesWithin({ names }: Passage, first: number, end: number): Draft[] {
  const found = new Set<Draft>();
  for (let at = Math.max(0, first); at < end; at++) {
    const name = names[at];
    if (name?.kind === 'place') found.add(name);
  }
  return [...found];
}
