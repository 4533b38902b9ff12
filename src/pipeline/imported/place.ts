import type { Imported, ImportedName, PlacedName } from '../../model/imported.ts';
import { bySpan } from '../../model/span.ts';
import { placeWords } from './words.ts';

/** How far a name may stand from where its annotation says, when the text has changed since. */
const REACH = 2000;
/** Names without a position are looked for in the whole text: so many of a document. */
const MOST_SEARCHED = 500;

/** Names placed in the text, in order, the longer first where two overlap; and how many found no place. */
export interface Placed {
  readonly names: readonly PlacedName[];
  readonly lost: number;
}

/** Put annotations made elsewhere where they belong in this text. Linear in text and annotations. */
export function place(text: string, imported: readonly Imported[]): Placed {
  const names: PlacedName[] = [];
  let lost = 0;
  for (const { file, names: wanted, words } of imported) {
    const indexOf = indices(text, wanted);
    let searched = 0;
    for (const name of wanted) {
      const at = name.at === null ? null : indexOf(name.at);
      const start =
        at === null ? (searched++ < MOST_SEARCHED ? find(text, name, 0, text.length) : -1) : near(text, name, at);
      if (start === -1) lost++;
      else names.push({ start, end: start + name.exact.length, kind: name.kind, file });
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

function near(text: string, name: ImportedName, at: number): number {
  if (text.startsWith(name.exact, at)) return at;
  return find(text, name, Math.max(0, at - REACH), Math.min(text.length, at + REACH));
}

/** By its words with what stands around them; by the words alone only where they stand there once. */
function find(text: string, { exact, prefix, suffix }: ImportedName, from: number, to: number): number {
  const within = text.slice(from, to);
  const whole = prefix + suffix === '' ? -1 : within.indexOf(prefix + exact + suffix);
  if (whole !== -1) return from + whole + prefix.length;
  const first = within.indexOf(exact);
  return first === -1 || within.indexOf(exact, first + 1) !== -1 ? -1 : from + first;
}

/** UTF-16 index of the character with a number, for the numbers that are asked for; one pass. */
function indices(text: string, names: readonly ImportedName[]): (character: number) => number {
  const wanted = new Set(names.map(({ at }) => at));
  const found = new Map<number, number>();
  let character = 0;
  for (let index = 0; index < text.length; character++) {
    if (wanted.has(character)) found.set(character, index);
    index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  }
  return (at) => found.get(at) ?? text.length;
}
