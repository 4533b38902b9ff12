import type { Imported, PlacedName } from '../../model/imported.ts';
import { bySpan, type Span } from '../../model/span.ts';
import { foldText } from './fold.ts';
import { quoteFinder } from './quote.ts';
import { placeWords } from './words.ts';

/** How far a name may stand from where its annotation says, when the text has changed since. */
const REACH = 2000;
/** Names that do not stand where they say, or say nothing, are looked for in the whole text: so many of a document. */
const MOST_SEARCHED = 500;

/** Names placed in the text, in order, the longer first where two overlap; and how many found no place. */
export interface Placed {
  readonly names: readonly PlacedName[];
  readonly lost: number;
}

/**
 * Put annotations made elsewhere where they belong in this text: at their position where their words stand there, else near it, else
 * wherever their words and what stands around them leave no doubt. Linear in text and annotations.
 */
export function place(text: string, imported: readonly Imported[]): Placed {
  if (imported.length === 0) return { names: [], lost: 0 };
  const names: PlacedName[] = [];
  let lost = 0;
  const find = quoteFinder(foldText(text));
  for (const { file, names: wanted, words } of imported) {
    const indexOf = indices(text, new Set(wanted.flatMap(({ at, until }) => [at, until])));
    let searched = 0;
    for (const name of wanted) {
      const { exact, at, until, kind } = name;
      const start = at === null ? null : indexOf(at);
      const whole = (): ReturnType<typeof find> => (searched++ < MOST_SEARCHED ? find(name, 0, text.length) : null);
      const span =
        exact === '' && start !== null && until !== null
          ? wholeWords(text, start, indexOf(until))
          : start !== null && text.startsWith(exact, start)
            ? { start, end: start + exact.length }
            : ((start === null ? null : find(name, start - REACH, start + REACH)) ?? whole());
      if (span === null) lost++;
      else names.push({ ...span, kind, file });
    }
    const aligned = placeWords(text, words, file);
    for (const name of aligned.names) names.push(name);
    lost += aligned.lost;
  }
  let end = 0;
  const apart = names.sort(bySpan).filter((name) => {
    if (name.start < end) return false;
    end = name.end;
    return true;
  });
  return { names: apart, lost };
}

/** A stretch of which only the position is known; null where it begins or ends within a word, as it does when the text has changed since. */
function wholeWords(text: string, start: number, end: number): Span | null {
  const inside = text.slice(start, end);
  const cut = /[\p{L}\p{N}]$/u.test(text.slice(0, start)) && /^[\p{L}\p{N}]/u.test(inside);
  return inside.trim() !== inside || inside === '' || cut || /^[\p{L}\p{N}]/u.test(text.slice(end))
    ? null
    : { start, end };
}

/** UTF-16 index of the character with a number, for the numbers that are asked for; one pass. */
function indices(text: string, wanted: ReadonlySet<number | null>): (character: number) => number {
  const found = new Map<number, number>();
  let character = 0;
  for (let index = 0; index < text.length; character++) {
    if (wanted.has(character)) found.set(character, index);
    index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  }
  return (at) => found.get(at) ?? text.length;
}
