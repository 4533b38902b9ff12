import { nominativesOf } from '../../../knowledge/slavicCases.ts';
import type { Draft } from '../claims.ts';

/**
 * People in another case than the nominative, with the name in the nominative as what they mean: “Donalda Tuska” and “Tuska” mean
 * “Donald Tusk” where the document has that, too. A family name that somebody else of the document bears as it stands is left:
 * “Иванова” beside “Анна Иванова”.
 */
export function withNominatives(text: string, drafts: readonly Draft[], language: string): Draft[] {
  const people = drafts.filter(({ kind, means }) => kind === 'person' && means === undefined);
  const wordsOf = ({ start, end }: Draft): string[] => text.slice(start, end).split(/\s+/);
  const full = new Map<string, readonly string[]>();
  for (const draft of people) {
    const words = wordsOf(draft);
    if (words.length > 1) full.set(words.join(' '), words);
  }
  const nominative = new Map<string, string>();
  for (const [name, words] of full) {
    const own = nominativeAmong(words, full, language);
    if (own !== null) nominative.set(name, own);
  }
  const families = new Map<string, string>();
  for (const [name, words] of full) if (!nominative.has(name)) families.set(words.at(-1) ?? '', name);
  return drafts.map((draft) => {
    if (draft.kind !== 'person' || draft.means !== undefined) return draft;
    const words = wordsOf(draft);
    const [only = ''] = words;
    const means =
      words.length > 1
        ? nominative.get(words.join(' '))
        : families.has(only)
          ? undefined
          : nominativesOf(only, language).find((family) => families.has(family));
    return means === undefined ? draft : { ...draft, means };
  });
}

/** The name of the document that each word of this one may be a case of, or null. */
function nominativeAmong(
  words: readonly string[],
  full: ReadonlyMap<string, readonly string[]>,
  language: string,
): string | null {
  const [last = ''] = words.slice(-1);
  let names = [''];
  for (const word of words.slice(0, -1))
    names = names
      .flatMap((name) => [...nominativesOf(word, language), word].map((own) => `${name}${own} `))
      .slice(0, MOST_FORMS);
  for (const name of names)
    for (const own of [...nominativesOf(last, language), last])
      if (`${name}${own}` !== words.join(' ') && full.has(`${name}${own}`)) return `${name}${own}`;
  return null;
}

/** More ways to read a name are not tried. */
const MOST_FORMS = 200;
