import { endOfName, type Passage } from '../passage.ts';
import { descriptionEnd, placesWithin, type RoleDraft } from './role.ts';

const ARTICLE = /^(?:a|an|the)$/;
/** What may open a description and is no part of it. */
const DETERMINER = /^(?:a|an|the|his|her|its|their)$/;
const CLOSING = /^[,.;:!?)–—]$/;
const REACH = 14;

/** What follows a name between commas: "Andy Kim, head of the Korea desk at the CIA, and", "Interfax, a news agency,". */
export function appositionAfter(passage: Passage, at: number): RoleDraft | null {
  const { words, names } = passage;
  const name = names[at];
  if (name === undefined) return null;
  let first = endOfName(passage, at);
  if (words[first]?.text !== ',') return null;
  first++;
  // "John Smith, 45, a teacher": an age between commas.
  if (/^\d{1,3}$/.test(words[first]?.text ?? '') && words[first + 1]?.text === ',') first += 2;
  const hasArticle = DETERMINER.test(words[first]?.low ?? '');
  if (hasArticle) first++;
  else if (name.kind !== 'person') return null;
  if (NO_DESCRIPTION.test(words[first]?.low ?? '')) return null;
  const end = descriptionEnd(passage, first, name.kind, false);
  if (end === null || (name.kind !== 'person' && end - first < 2)) return null;
  if (!hasArticle && isTitledName(passage, first, end)) return null;
  if (end < words.length && !CLOSING.test(words[end]?.text ?? '') && !hasArticle) return null;
  return role(passage, first, end, name, 'apposition');
}

/** "Mr. Chief Justice" addresses somebody else. */
const NO_DESCRIPTION = /^(?:mr|mrs|ms|madam|dr|my|our|your)$/;

/** "General Arnold, Admiral King": a title and a name that nobody marked, not a description of the name before. */
function isTitledName({ words, names }: Passage, first: number, end: number): boolean {
  const run = words.slice(first, end);
  return (
    run.length > 1 && run.every(({ capital }) => capital) && run.every((_, index) => names[first + index] === undefined)
  );
}

/** What stands before a name and its comma: "The Russian foreign minister, Sergei Lavrov, said". */
export function appositionBefore(passage: Passage, first: number): RoleDraft | null {
  const { words, names } = passage;
  const name = names[first];
  const after = words[endOfName(passage, first)];
  if (name?.kind !== 'person' || words[first - 1]?.text !== ',' || (after !== undefined && !CLOSING.test(after.text)))
    return null;
  const comma = first - 1;
  for (let at = comma - 1; at >= 0 && comma - at < REACH; at--) {
    const word = words[at];
    if (word === undefined || (!word.isWord && word.text !== '-') || names[at]?.kind === 'person') return null;
    if (!ARTICLE.test(word.low) && !/^(?:'s|his|her|its|their)$/.test(word.low)) continue;
    if (word.low === 'the' && words[at - 1]?.low === 'of') continue;
    const end = descriptionEnd(passage, at + 1, name.kind, false);
    return end === comma ? role(passage, at + 1, end, name, 'apposition') : null;
  }
  return null;
}

const BE = /^(?:is|was|became|becomes|remains|remained)$/;
const ADVERB = /^(?:now|also|currently|still|once|then|later|formerly)$/;
const MADE = /^(?:elected|appointed|named|nominated|chosen|reelected|re-elected|sworn|confirmed|installed|crowned)$/;

/** What a sentence says somebody is: "X is the president of Y", "X, who was a spy,", "X was elected president of Y". */
export function copulaAfter(passage: Passage, at: number): RoleDraft | null {
  const { words, names } = passage;
  const name = names[at];
  if (name === undefined || name.kind === 'event') return null;
  let first = endOfName(passage, at);
  if (words[first]?.text === ',' && words[first + 1]?.low === 'who') first += 2;
  if (words[first]?.low === 'served' && words[first + 1]?.low === 'as') first += 2;
  else if (BE.test(words[first]?.low ?? '')) {
    first++;
    while (ADVERB.test(words[first]?.low ?? '')) first++;
    if (MADE.test(words[first]?.low ?? '')) {
      first++;
      while (/^(?:in|as)$/.test(words[first]?.low ?? '')) first++;
    }
  } else return null;
  const hasArticle = ARTICLE.test(words[first]?.low ?? '');
  if (hasArticle) first++;
  if (name.kind !== 'person' && !hasArticle) return null;
  const end = descriptionEnd(passage, first, name.kind, true);
  return end === null ? null : role(passage, first, end, name, 'copula');
}

function role(
  passage: Passage,
  first: number,
  end: number,
  name: RoleDraft['name'],
  relation: RoleDraft['relation'],
): RoleDraft | null {
  const start = passage.words[first]?.start;
  const last = passage.words[end - 1]?.end;
  if (start === undefined || last === undefined) return null;
  return { start, end: last, name, relation, places: placesWithin(passage, first, end) };
}
