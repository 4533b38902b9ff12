import { foreignPlaces, sharedCities } from '../../../knowledge/foreignPlaces.ts';
import { islandIn } from '../../../knowledge/shadowedPlaces.ts';
import type { Block } from '../../../model/document.ts';
import { PhraseTrie, isWordEnd, isWordStart } from '../../../text/phraseTrie.ts';
import type { Draft } from '../claims.ts';

/** A list can take a word for a place ("Nice", "Split"); names of four letters and more seldom mislead. */
const CONFIDENCE = { long: 0.92, short: 0.75 } as const;
const SHORT = 4;

/** Case endings that Slavic languages hang on the stem of a place's name: "Россия" → "в России", "do Warszawy". */
const CYRILLIC_ENDINGS = 'а у е ы и ом ой ою ем ей ею я ю ии ию ией ів ові ові і ї'.split(' ');
const SLAVIC_ENDINGS = 'a u e y i em ie ą ę ę o ou ě om ii ię ją ji í iei'.split(' ');
const INFLECTED: ReadonlyMap<string, readonly string[]> = new Map([
  ...['ru', 'uk', 'be', 'bg', 'sr', 'mk'].map((language) => [language, CYRILLIC_ENDINGS] as const),
  ...['pl', 'cs', 'sk', 'hr', 'bs', 'sl', 'sr'].map((language) => [language, SLAVIC_ENDINGS] as const),
]);
/** Endings that Finnish, Hungarian, Estonian and Greek add to a name as it stands. */
const ADDED: ReadonlyMap<string, readonly string[]> = new Map([
  ['fi', 'n ssa ssä sta stä an än en in lle lla llä'.split(' ')],
  ['hu', 'ban ben ból ből ba be on en ön nak nek val vel t ot et ért hoz hez'.split(' ')],
  ['et', 's st sse le ga ni'.split(' ')],
  ['el', ['ς']],
]);
/** Close languages that are easily taken for each other: the lists of both are used. */
const CLOSE: ReadonlyMap<string, string> = new Map(
  ['id ms', 'ms id', 'cs sk', 'sk cs', 'hr sr', 'bs hr', 'sr hr', 'no da', 'nb da', 'da nb', 'nn nb'].map(
    (pair) => pair.split(' ') as [string, string],
  ),
);
const SHORTEST_STEM = 4;

/** Korean particles and Arabic prefixes are written with the noun. */
const KOREAN_PARTICLE = /^(?:은|는|이|가|을|를|의|에|에서|에게|와|과|로|으로|도|만|측|산|인)(?![\p{L}])/u;

const tries = new Map<string, PhraseTrie<string>>();

/** Countries, territories and cities by the names a language gives them. */
export function placesIn(text: string, blocks: readonly Block[], language: string): Draft[] {
  const trie = trieOf(language);
  const korean = language.startsWith('ko');
  const endsWord = korean
    ? (source: string, at: number): boolean => isWordEnd(source, at) || KOREAN_PARTICLE.test(source.slice(at, at + 4))
    : isWordEnd;
  const proclitic = /^(?:ar|fa|he)/.test(language) ? /[وبلفكומבלהש]/ : null;
  const found: Draft[] = [];
  for (const block of blocks) {
    let at = block.start;
    while (at < block.end) {
      const starts =
        isWordStart(text, at) || (proclitic?.test(text.charAt(at - 1)) === true && isWordStart(text, at - 1));
      const match = starts ? trie.longestAt(text, at, block.end, endsWord) : null;
      if (match === null || cutsKatakana(text, at, match.end)) {
        at++;
        continue;
      }
      const confidence =
        match.end - at < SHORT && /\p{Ll}/u.test(text.slice(at, match.end)) ? CONFIDENCE.short : CONFIDENCE.long;
      const meant = islandIn(text, match.value, text.slice(at, match.end));
      const place: Draft = { start: at, end: match.end, kind: 'place', form: 'name', how: 'gazetteer', confidence };
      if (meant !== 'nothing') found.push(meant === 'the island' ? { ...place, means: match.value } : place);
      at = match.end;
    }
  }
  return found;
}

/** Words in Katakana stand whole: "マリ" is no Mali in "マリア". */
function cutsKatakana(text: string, start: number, end: number): boolean {
  const katakana = /[\p{Script=Katakana}ー]/u;
  const before = katakana.test(text.charAt(start)) && katakana.test(text.charAt(start - 1));
  return before || (katakana.test(text.charAt(end - 1)) && katakana.test(text.charAt(end)));
}

/** Built once for each language and kept: a worker meets few languages. */
function trieOf(language: string): PhraseTrie<string> {
  const known = tries.get(language);
  if (known !== undefined) return known;
  const trie = new PhraseTrie<string>();
  const base = language.split('-')[0] ?? language;
  const close = CLOSE.get(base);
  const places = [...foreignPlaces(language), ...(close === undefined ? [] : foreignPlaces(close))];
  for (const { name, means } of places) if (isTelling(name)) trie.add(name, means);
  for (const { name, means } of places) for (const form of inflections(name, base)) trie.add(form, means);
  for (const { name, means } of sharedCities()) trie.add(name, means);
  tries.set(language, trie);
  return trie;
}

/** Short names that are other words as often: "Man", "Nice", and in scripts without blanks parts of longer words. */
function isTelling(name: string): boolean {
  if (/^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(name)) return name.length >= 5;
  return name.length >= SHORT || !/\p{Ll}/u.test(name);
}

/** The forms of a one-word name under the endings of its language. */
function inflections(name: string, language: string): string[] {
  const added = ADDED.get(language);
  if (added !== undefined) return /\s/.test(name) ? [] : added.map((ending) => name + ending);
  const endings = INFLECTED.get(language);
  if (endings === undefined || /[\s-]/.test(name)) return [];
  const stem = name.replace(/(?:ия|ія|ье|[аяоеиыьїій]|ia|[aeiyoęąě])$/u, '');
  const soft = /(?:ия|ія|ia)$/u.test(name) ? name.slice(-2, -1) : '';
  if (stem.length + soft.length < SHORTEST_STEM) return [];
  return endings
    .flatMap((ending) => (soft === '' ? [stem + ending] : [stem + ending, stem + soft + ending]))
    .filter((form) => form.length > stem.length + soft.length);
}
