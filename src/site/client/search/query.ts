import { searchWords, type SearchWord } from '../../../text/searchWords.ts';

/** Words to be found in one page; in a row where they were put in quotation marks or are written without blanks. */
export interface Clause {
  readonly words: readonly string[];
  readonly inARow: boolean;
  /** True when they stood in quotation marks. */
  readonly quoted: boolean;
}

const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]?/g;

/**
 * Reads what somebody typed. Words on nearly every page are left out as long as others remain, and so is a single
 * letter, unless it is the last word and still being typed. Nothing is asked for where there is nothing to look up.
 */
export function parseQuery(query: string, common: ReadonlySet<string>): Clause[] {
  const clauses: Clause[] = [];
  const loose: string[] = [];
  const outside = query.replace(QUOTED, (_, phrase: string) => {
    const words = stretches(searchWords(phrase)).flatMap((stretch) => stretch.words);
    if (words.length > 0) clauses.push({ words, inARow: true, quoted: true });
    return ' ';
  });
  for (const stretch of stretches(searchWords(outside))) {
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

/** Words by themselves, and stretches without blanks as the overlapping pairs they are found by. */
function stretches(words: readonly SearchWord[]): { words: string[]; inARow: boolean }[] {
  const found: { words: string[]; inARow: boolean }[] = [];
  let before: SearchWord | undefined;
  for (const word of words) {
    const stretch = before !== undefined && word.start < before.end ? found.at(-1) : undefined;
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
