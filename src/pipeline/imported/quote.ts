import type { ImportedName } from '../../model/imported.ts';
import type { Span } from '../../model/span.ts';
import type { Folded } from './fold.ts';

/** Of words that stand more often, so many places are looked at. */
const MOST_PLACES = 1000;

/**
 * Finds the words of an annotation between two indices of the text, white space aside, since a page shows line ends as blanks. Where
 * they stand several times, what stands before and after decides; each of the two may be missing or have changed, as on pages with other
 * things between paragraphs. Null where more than one place is as good.
 */
export function quoteFinder({
  text,
  toSource,
  fromSource,
}: Folded): (name: ImportedName, from: number, to: number) => Span | null {
  return (name, from, to) => {
    const exact = name.exact.replace(/\s+/g, ' ').trim();
    if (exact === '') return null;
    const prefix = name.prefix.replace(/\s+/g, ' ');
    const suffix = name.suffix.replace(/\s+/g, ' ');
    const within = text.slice(fromSource(from), fromSource(to));
    const first = fromSource(from);
    const found: number[] = [];
    for (let at = within.indexOf(exact); at !== -1 && found.length < MOST_PLACES; at = within.indexOf(exact, at + 1))
      found.push(first + at);
    const scored = found.map((at) => {
      const before = prefix.trim() !== '' && text.startsWith(prefix, at - prefix.length) ? 1 : 0;
      const after = suffix.trim() !== '' && text.startsWith(suffix, at + exact.length) ? 1 : 0;
      return { at, score: before + after };
    });
    const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
    const [one, ...more] = scored.length === 1 ? scored : scored.filter(({ score }) => score === best && score > 0);
    if (one === undefined || more.length > 0) return null;
    return { start: toSource(one.at), end: toSource(one.at + exact.length - 1) + 1 };
  };
}
