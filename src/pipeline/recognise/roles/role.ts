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
const PARTICIPLE = /^(?:born|accused|charged|convicted|killed|arrested|wanted|known|called)$/;
const PREPOSITION = /^(?:of|at|for|in|with|from|to|on|by|under|behind|near|and|who|&)$/;
const LONGEST = 26;

/**
 * Index after the words that describe somebody, beginning at `first`, when they do: a noun phrase whose head is a role of
 * that kind, with what hangs on it ("head of the Korea desk at the Central Intelligence Agency"). Null otherwise.
 */
export function descriptionEnd(
  { words, names }: Passage,
  first: number,
  kind: string,
  stopsAtAnd: boolean,
): number | null {
  let head: number | null = null;
  let phrase = first;
  while (phrase < words.length && phrase - first < 10) {
    const word = words[phrase];
    if (
      word === undefined ||
      (!word.isWord && !/^(?:-|'s)$/.test(word.low)) ||
      PREPOSITION.test(word.low) ||
      CLAUSE.test(word.low)
    )
      break;
    // The role's holder may not stand inside: "Trump, President Xi and others".
    if (names[phrase]?.kind === 'person') return null;
    if (phrase > first && /^(?:a|an|the|or)$/.test(word.low)) return null;
    if (isRoleNoun(word.low, kind) && names[phrase] === undefined) head = phrase;
    phrase++;
  }
  if (head === null || head !== phrase - 1) return null;
  let end = phrase;
  for (let at = phrase; at < words.length && at - first < LONGEST; at++) {
    const word = words[at];
    if (
      word === undefined ||
      CLAUSE.test(word.low) ||
      PARTICIPLE.test(word.low) ||
      (!word.isWord && !/^(?:'|'s|&|-)$/.test(word.low))
    )
      break;
    if (!word.capital && (wordClasses(word.low) & SAY) !== 0 && names[at] === undefined) break;
    if (word.low === 'and' && stopsAtAnd && !isRoleNoun(words[at + 1]?.low ?? '', kind) && names[at + 1] === undefined)
      break;
    if (/^(?:in|on|since|from)$/.test(word.low) && /^\d/.test(words[at + 1]?.text ?? '')) break;
    end = at + 1;
  }
  while (end > phrase && isDangling(words[end - 1])) end--;
  // "His brother, George Whitman": a relative of somebody, who is not said here.
  if (end === phrase && KIN.has(words[head]?.low ?? '')) return null;
  return end - first < LONGEST ? end : null;
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
