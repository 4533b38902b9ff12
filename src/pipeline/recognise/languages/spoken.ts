import type { Word } from '../words.ts';

/** The commonest words of a language, a third of all running text in it. */
const COMMON: Readonly<Record<string, string>> = {
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach bei',
  fr: "de la le les et des en du un une à l' d' que qui est dans pour par sur au a il ne pas plus ce se son avec ont",
  es: 'de la que el en y los del se las por un para con no una su al es lo como más ha este sus',
  it: "di che e la il un a per in una è del della dei le i non si con da al l' alla sono ha nel più ma gli",
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como foi ao das à',
  ca: "de la i el que a en les els per un una del amb és l' d' ha no es al",
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als bij door naar heeft die maar',
  sv: 'och att i en det som på är av för med till den har inte om ett han var de från vid',
  da: 'og i at det en er til på af for den med som de ikke der har et han var fra',
  no: 'og i at det en er til på av for den med som de ikke har et han var fra om',
  pl: 'w i na z się nie do to że jest o jak po za od przez co ze dla oraz był który',
  cs: 'a v na se je že s z do o k i za pro ve po by jako od byl který',
  sk: 'a v na sa je že s z do o k aj za pre vo po by ako od bol ktorý',
  ro: 'de și în a la cu pe nu o că din un pentru care este mai se prin au fost',
  ru: 'и в не на что с как это по но из у за от о для же а к его во при до после',
  uk: 'і й в у на не що з до та як за від про це але його для а по під',
  tr: 've bir bu da de için ile çok olarak daha ne gibi en olan dedi',
  id: 'dan yang di itu dengan untuk tidak ini dari dalam akan pada ke juga oleh',
};
/** In texts that are something else and only look like the language these words are rare. */
const SHARE = 0.15;
/** Languages whose small words are those of another, near enough. */
export const RELATED: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', lb: 'de', ms: 'id', gl: 'pt' };

/**
 * Whether a text is running text of the language it was taken for: a short or rare language is easily taken for a
 * great one, and lists of that one's names would find names in it that are none.
 */
export function isSpoken(words: readonly (readonly Word[])[], language: string): boolean {
  const base = language.split('-')[0] ?? language;
  const common = new Set(COMMON[RELATED[base] ?? base]?.split(' '));
  let [all, known] = [0, 0];
  for (const block of words) {
    for (const { isWord, low } of block) {
      if (!isWord) continue;
      all++;
      if (common.has(low)) known++;
    }
  }
  return known > 0 && known >= all * SHARE;
}
