import { placesNamed } from '../../../knowledge/countries.ts';
import type { Draft } from '../claims.ts';
import type { Passage } from '../passage.ts';

const CONFIDENCE = { joined: 0.93, alone: 0.88 } as const;
const OPPOSITE: ReadonlyMap<string, string> = new Map([
  ['North', 'South'],
  ['South', 'North'],
  ['East', 'West'],
  ['West', 'East'],
]);
/** One reading must be met this many times as often as another before "the North" is settled. */
const CLEARLY = 3;

/**
 * Half names: "North" of "North and South Korea", "the North" where the document speaks of North or South Korea. Each
 * carries the place it means. A compass word without such a pair stays as it is.
 */
export function compassNames(passages: readonly Passage[]): Draft[] {
  const halves = divided(passages);
  return passages.flatMap((passage) => inPassage(passage, halves));
}

function inPassage({ words, names }: Passage, halves: ReadonlyMap<string, string>): Draft[] {
  const found: Draft[] = [];
  words.forEach((word, at) => {
    const own = names[at];
    if (!OPPOSITE.has(word.text) || (own !== undefined && (own.start !== word.start || own.end !== word.end))) return;
    const joined = halfOf(names[at + 2], word.text, words[at + 1]?.low);
    const means = joined?.means ?? (alone(words, at) ? halves.get(word.text) : undefined);
    if (means === undefined) return;
    found.push({
      start: word.start,
      end: word.end,
      kind: 'place',
      form: joined?.form ?? 'name',
      how: joined === null ? 'compass' : 'elliptical',
      confidence: joined === null ? CONFIDENCE.alone : CONFIDENCE.joined,
      means,
    });
  });
  return found;

  function halfOf(name: Draft | undefined, compass: string, conjunction = ''): Pick<Draft, 'form' | 'means'> | null {
    if (name?.kind !== 'place' || !/^(?:and|or|nor|to|from|&)$/.test(conjunction)) return null;
    const place = splitName(name.means ?? wholeText(name));
    if (place === null || OPPOSITE.get(compass) !== place.compass) return null;
    const means = `${compass} ${place.rest}`;
    return placesNamed(means).length > 0 ? { form: name.form, means } : null;
  }

  function wholeText({ start, end }: Draft): string {
    return words
      .filter((word) => word.start >= start && word.end <= end)
      .map(({ text }) => text)
      .join(' ');
  }
}

/** "the North", "the North's": with the article, and no further name after it. */
function alone(words: Passage['words'], at: number): boolean {
  const next = words[at + 1];
  const goesOn = next !== undefined && next.spaced && next.capital && !next.opens;
  return words[at - 1]?.low === 'the' && !goesOn && next?.text !== '-';
}

/** For each compass word, the one place it can mean in this document, by the halves the document names. */
function divided(passages: readonly Passage[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { text, names } of passages) {
    let last: Draft | undefined;
    for (const name of names) {
      if (name === undefined || name === last || name.kind !== 'place') continue;
      last = name;
      const place = splitName(name.means ?? text.slice(name.start, name.end).replace(/\s+/g, ' '));
      if (place !== null) counts.set(place.rest, (counts.get(place.rest) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || (second !== undefined && first[1] < CLEARLY * second[1])) return new Map();
  const known = [...OPPOSITE.keys()].filter((compass) => placesNamed(`${compass} ${first[0]}`).length > 0);
  return new Map(known.map((compass) => [compass, `${compass} ${first[0]}`]));
}

/** A place with a twin in the other direction: "North Korea", "South Carolina", not "South Africa". */
function splitName(name: string): { readonly compass: string; readonly rest: string } | null {
  const [, compass, rest] = /^(North|South|East|West) (\p{Lu}\p{L}+)$/u.exec(name) ?? [];
  if (compass === undefined || rest === undefined) return null;
  const twin = `${OPPOSITE.get(compass) ?? ''} ${rest}`;
  return placesNamed(twin).length > 0 && CONTINENT.has(rest) === false ? { compass, rest } : null;
}

/** "North America" and "South America" are no halves that a text calls "the North" and "the South". */
const CONTINENT = new Set(['America', 'Africa', 'Asia', 'Europe']);
