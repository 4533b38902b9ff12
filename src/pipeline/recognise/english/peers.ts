import type { Draft } from '../claims.ts';
import type { Passage } from '../passage.ts';
import { isFunctionWord } from './functionWords.ts';

const CONFIDENCE = 0.85;
/** Ranks whose title is what their bearer is called by: "the Duke of Devonshire". */
const RANK = /^(?:Duke|Duchess|Marquess|Marquis|Marchioness|Earl|Countess|Viscount|Viscountess)$/;
const MOST_WORDS = 3;

/**
 * Peers who are named by their title, where the tagger found the land alone: "the Duke of Devonshire". Not after a name ("Prince
 * Philip, Duke of Edinburgh") or a number ("1st Earl of Snowdon"), where the title only describes; and not in the name of a ship,
 * a street or an inn ("the Duke of York Tavern").
 */
export function peers({ words, names }: Passage): Draft[] {
  const found: Draft[] = [];
  words.forEach((word, at) => {
    if (!RANK.test(word.text) || words[at + 1]?.low !== 'of' || words[at - 1]?.low !== 'the') return;
    if (words[at - 2]?.text === ',' && names[at - 3]?.kind === 'person') return;
    let end = at + 2;
    while (end - at - 2 < MOST_WORDS && words[end]?.capital === true && words[end]?.spaced === true) end++;
    const last = words[end - 1];
    const goesOn = names[end - 1] !== undefined && names[end] === names[end - 1];
    const first = words[at + 2];
    if (end === at + 2 || first === undefined || isFunctionWord(first) || last === undefined || goesOn) return;
    const inside = names.slice(at, end).filter((name) => name !== undefined);
    if (inside.some((name) => name.start < word.start || name.end > last.end)) return;
    // Several words are a land only where the tagger knows them for one: "the Duke of York Tavern" has words left over.
    const land = names[at + 2];
    if (end > at + 3 && !(land?.kind === 'place' && land.start === first.start && land.end === last.end)) return;
    found.push({
      start: word.start,
      end: last.end,
      kind: 'person',
      form: 'name',
      how: 'honorific',
      confidence: CONFIDENCE,
    });
  });
  return found;
}
