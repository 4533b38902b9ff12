import { searchWords, type SearchWord } from '../../../text/searchWords.ts';

/** Words to be found in one page; in a row where they were put in quotation marks or are written without blanks. */
export interface Clause {
  readonly words: readonly string[];
  readonly inARow: boolean;
  /** True when they stood in quotation marks. */
  readonly quoted: boolean;
}

const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]?/g;

/** How words are to be read that are joined by a hyphen or another sign ("co-operation", "12/06/2018", "AT&T"). */
export type Joined = 'in a row' | 'apart';

/**
 * Reads what somebody typed. Words on nearly every page are left out as long as others remain, and so is a single
 * letter, unless it is the last word and still being typed. Nothing is asked for where there is nothing to look up.
 */
export function parseQuery(query: string, common: ReadonlySet<string>, joined: Joined = 'in a row'): Clause[] {
  const clauses: Clause[] = [];
  const loose: string[] = [];
  const outside = query.replace(QUOTED, (_, phrase: string) => {
    const words = stretches(phrase, 'apart').flatMap((stretch) => stretch.words);
    if (words.length > 0) clauses.push({ words, inARow: true, quoted: true });
    return ' ';
  });
  for (const stretch of stretches(outside, joined)) {
    if (stretch.inARow) clauses.push({ ...stretch, quoted: false });
    else loose.push(...stretch.words);
  }
  const last = loose.length - 1;
  const telling = loose.filter((word, i) => !common.has(word) && (i === last || !/^[a-z]$/.test(word)));
  if (telling.length > 0) clauses.push({ words: telling, inARow: false, quoted: false });
  else if (clauses.length === 0 && last >= 0)
    clauses.push({ words: [loose[last] ?? ''], inARow: false, quoted: false });
  return clauses;
}

/** Words by themselves, stretches without blanks as the overlapping pairs they are found by, and words that are joined. */
function stretches(text: string, joined: Joined): { words: string[]; inARow: boolean }[] {
  const found: { words: string[]; inARow: boolean }[] = [];
  let before: SearchWord | undefined;
  for (const word of searchWords(text)) {
    const touches = before !== undefined && isOne(text, before, word, joined);
    const stretch = touches ? found.at(-1) : undefined;
    if (stretch === undefined) found.push({ words: [word.word], inARow: false });
    else {
      stretch.inARow = true;
      // The single character that ends a stretch is in the pair before it.
      if (word.end > (before?.end ?? 0)) stretch.words.push(word.word);
    }
    before = word;
  }
  return found;
}

function isOne(text: string, before: SearchWord, word: SearchWord, joined: Joined): boolean {
  return word.start < before.end || (joined === 'in a row' && !/\s/.test(text.slice(before.end, word.start)));
}
