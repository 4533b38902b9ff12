import { isForeignBody } from '../../../knowledge/foreignBodies.ts';
import { honorificsOf } from '../../../knowledge/honorifics.ts';
import { nominativesOf } from '../../../knowledge/slavicCases.ts';
import type { Block } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';
import { PhraseTrie } from '../../../text/phraseTrie.ts';
import type { Draft } from '../claims.ts';
import type { Word } from '../words.ts';
import type { IsGiven } from './given.ts';
import { particlesOf } from './particles.ts';

/** A title before a name leaves little doubt, but the end of the name may be taken too far. */
const CONFIDENCE = 0.85;
const MOST_WORDS = 4;

/** Particles that may open a name: "M. de Villepin". After an office they mean "of": "secretario general de las Naciones Unidas". */
const NOBLE = /^(?:van|von|bin|ibn|al|el|ben|ter|ten|zu|de|di|da|d'|af|av)$/;
const NONE: ReadonlySet<string> = new Set();
/** Where "von" and "van" also mean "of", only a full name goes on over them: "Herrn Bauer von der Bank". */
const OF = /^(?:de|lb|nl|af)(?:-|$)/;
const NO_PARTICLE = /^(?:bin|ibn|al|ben)$/;
const COURTESY =
  /^(?:herrn?|frau|m|mm|mme|mlle|monsieur|madame|sr|sra|srta|señora?|don|doña|signora?|sig|dhr|mw|mevr|meneer|mevrouw|de heer|dr|prof|dom|dona|senhora?|graf|fru)\.?$/i;

const tries = new Map<string, PhraseTrie<true>>();

/**
 * Names with a capital after a title or form of address of the language: "Frau Merkel", "г-н Иванов", "pan Jan Novák".
 * A country after the title belongs to it: "президент России Виктор Соколов".
 */
export function namesAfterTitles(
  text: string,
  blocks: readonly Block[],
  words: readonly (readonly Word[])[],
  language: string,
  places: readonly Draft[],
  isGiven: IsGiven,
): Draft[] {
  const trie = titlesOf(language);
  const placeEnds = new Map(places.map(({ start, end }) => [start, end]));
  return blocks.flatMap((block, index) => inBlock(text, block, words[index] ?? [], trie, placeEnds, language, isGiven));
}

function inBlock(
  text: string,
  block: Block,
  words: readonly Word[],
  trie: PhraseTrie<true>,
  placeEnds: ReadonlyMap<number, number>,
  language: string,
  isGiven: IsGiven,
): Draft[] {
  const found: Draft[] = [];
  const inside = particlesOf(language);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !word.isWord) continue;
    const title = trie.longestAt(text, word.start, block.end);
    if (title === null) continue;
    while (at + 1 < words.length && (words[at + 1]?.start ?? block.end) < title.end) at++;
    let first = at + 1;
    const placeEnd = placeEnds.get(words[first]?.start ?? -1);
    while (placeEnd !== undefined && (words[first]?.start ?? block.end) < placeEnd) first++;
    const full = isGiven(words[first]?.text ?? '') || inside.has(words[first]?.low ?? '');
    const particles = OF.test(language) && !full ? NONE : inside;
    const name = capitalised(
      words,
      first,
      particles,
      COURTESY.test(text.slice(word.start, title.end)) ? NOBLE : NO_PARTICLE,
    );
    if (
      name === null ||
      REGION.test(text.slice(name.end, name.end + REGION_WITHIN)) ||
      holdsBody(text.slice(name.start, name.end), language)
    )
      continue;
    // "Herr Dr. Bauer": the second title leads to the name.
    if (trie.longestAt(text, name.start, name.end) !== null) continue;
    const start = personWithin(words, first, name, isGiven);
    found.push({ start, end: name.end, kind: 'person', form: 'name', how: 'honorific', confidence: CONFIDENCE });
  }
  return found;
}

/** What an office is of, in Russian and Ukrainian: “губернатор Самарской области”. */
const REGION = /^\s(?:област|края|краю|краем|республик|район|округ|губерни)/u;
const REGION_WITHIN = 16;

/** Where the person begins: “prezes PiS Jan Nowak” has a body between title and given name. */
function personWithin(words: readonly Word[], first: number, name: Span, isGiven: IsGiven): number {
  if (isGiven(words[first]?.text ?? '')) return name.start;
  for (let at = first + 1; (words[at + 1]?.end ?? Infinity) <= name.end; at++) {
    const word = words[at];
    if (word?.capital === true && words[at - 1]?.capital === true && isGiven(word.text)) return word.start;
  }
  return name.start;
}

/** “prezes Polskiego Związku Piłki Nożnej”: what follows is the body of the office. */
function holdsBody(name: string, language: string): boolean {
  const words = name.split(/\s+/);
  return words.length > 1 && words.some((word) => nominativesOf(word.toLowerCase(), language).some(isForeignBody));
}

/** The run of words with capitals that begins at `first`, with the particles inside it. */
function capitalised(
  words: readonly Word[],
  first: number,
  particles: ReadonlySet<string>,
  opening: RegExp,
): { start: number; end: number } | null {
  const head = words[first];
  if (head === undefined || !head.spaced || !(head.capital || opening.test(head.low))) return null;
  let end = -1;
  for (let at = first, count = 0; at < words.length && count < MOST_WORDS; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (word.capital) {
      end = word.end;
      count++;
    } else if (count > 1 && word.low === 'van') break;
    else if (!(word.text === '-' && !word.spaced) && !particles.has(word.low)) break;
  }
  return end < 0 ? null : { start: head.start, end };
}

function titlesOf(language: string): PhraseTrie<true> {
  const known = tries.get(language);
  if (known !== undefined) return known;
  const trie = new PhraseTrie<true>();
  for (const title of honorificsOf(language).before) {
    trie.add(title, true);
    trie.add(title.charAt(0).toUpperCase() + title.slice(1), true);
  }
  tries.set(language, trie);
  return trie;
}
