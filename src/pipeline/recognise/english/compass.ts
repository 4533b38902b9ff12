import { placesNamed } from '../../../knowledge/countries.ts';
import { DIVIDED_PLACES, type Halves } from '../../../knowledge/dividedPlaces.ts';
import type { Draft } from '../claims.ts';
import type { Passage } from '../passage.ts';

const CONFIDENCE = { joined: 0.93, alone: 0.88 } as const;
const COMPASS = new Set(['North', 'South', 'East', 'West']);
/** One reading must be met this many times as often as another before "the North" is settled. */
const CLEARLY = 3;

/**
 * Half names: "North" of "North and South Korea", "the North" where the document speaks of North or South Korea. Each
 * carries the place it means. A compass word without such a pair stays as it is.
 */
export function compassNames(passages: readonly Passage[]): Draft[] {
  const halves = halvesOf(passages);
  return passages.flatMap((passage) => inPassage(passage, halves));
}

function inPassage(passage: Passage, halves: Halves): Draft[] {
  const { words, names } = passage;
  const found: Draft[] = [];
  words.forEach((word, at) => {
    const own = names[at];
    if (!COMPASS.has(word.text) || (own !== undefined && (own.start !== word.start || own.end !== word.end))) return;
    const { start, end } = word;
    const joined = joinedHalf(passage, at);
    if (joined !== null) {
      found.push({ start, end, kind: 'place', how: 'elliptical', confidence: CONFIDENCE.joined, ...joined });
      return;
    }
    const means = standsAlone(words, at) ? halves.get(word.text) : undefined;
    if (means === undefined) return;
    found.push({ start, end, kind: 'place', form: 'name', how: 'compass', confidence: CONFIDENCE.alone, means });
  });
  return found;
}

/** "North and South Korea", "the North and South Korean leaders": the name after the conjunction tells the rest. */
function joinedHalf({ text, words, names }: Passage, at: number): { form: Draft['form']; means: string } | null {
  const name = names[at + 2];
  if (name?.kind !== 'place' || !/^(?:and|or|nor|to|from|&)$/.test(words[at + 1]?.low ?? '')) return null;
  const [, compass, rest] = /^(\p{Lu}\p{L}+) (\p{Lu}\p{L}+)$/u.exec(commonName(text, name)) ?? [];
  if (compass === undefined || !COMPASS.has(compass) || compass === words[at]?.text) return null;
  const means = `${words[at]?.text ?? ''} ${rest ?? ''}`;
  return placesNamed(means).length > 0 ? { form: name.form, means } : null;
}

/** "the North", "the North's": with the article, and no further name after it. */
function standsAlone(words: Passage['words'], at: number): boolean {
  const next = words[at + 1];
  const goesOn = next !== undefined && next.spaced && next.capital && !next.opens;
  return words[at - 1]?.low === 'the' && !goesOn && next?.text !== '-';
}

/** What the compass words mean in this document: the divided place it names far more often than any other. */
function halvesOf(passages: readonly Passage[]): Halves {
  const counts = new Map<Halves, number>();
  for (const { text, names } of passages) {
    for (const name of new Set(names)) {
      const halves = name?.kind === 'place' ? DIVIDED_PLACES.get(commonName(text, name)) : undefined;
      if (halves !== undefined) counts.set(halves, (counts.get(halves) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || (second !== undefined && first[1] < CLEARLY * second[1])) return new Map();
  return first[0];
}

function commonName(text: string, { start, end, means }: Draft): string {
  if (means !== undefined) return means;
  const surface = text.slice(start, end).replace(/\s+/g, ' ');
  return placesNamed(surface)[0]?.name ?? surface;
}
