import type { LabelledWord, PlacedName } from '../../model/imported.ts';
import type { Span } from '../../model/span.ts';
import { kindOfLabel, partsOfLabel } from '../../text/nameLabels.ts';

/** How far the next word may stand from the last: past a line or two that the columns leave out. */
const REACH = 400;

/** A word found in the text; `begins` where its label says that a new name begins. */
interface Found extends Span {
  readonly name: string;
  readonly begins: boolean;
}

/** Walk through words in columns and text side by side; runs of one label are names. Linear. */
export function placeWords(
  text: string,
  words: readonly LabelledWord[],
  file: string,
): { names: PlacedName[]; lost: number } {
  const { found, lost } = align(text, words);
  const names: PlacedName[] = [];
  let last: Found | null = null;
  for (const word of found) {
    const kind = kindOfLabel(word.name);
    const before = names.at(-1);
    const goesOn: boolean = !word.begins && last?.name === word.name && before?.end === last.end;
    if (kind !== null && goesOn && before !== undefined) names[names.length - 1] = { ...before, end: word.end };
    else if (kind !== null) names.push({ start: word.start, end: word.end, kind, file });
    last = word;
  }
  return { names, lost };
}

function align(text: string, words: readonly LabelledWord[]): { found: Found[]; lost: number } {
  const found: Found[] = [];
  let at = 0;
  let lost = 0;
  for (const { word, label } of words) {
    const { mark, name } = partsOfLabel(label);
    const away = text.slice(at, at + REACH + word.length).indexOf(word);
    if (away === -1) {
      if (kindOfLabel(name) !== null) lost++;
      continue;
    }
    const start = at + away;
    at = start + word.length;
    found.push({ start, end: at, name, begins: ['B', 'U', 'S'].includes(mark) });
  }
  return { found, lost };
}
