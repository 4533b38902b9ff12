import { question } from '../reuse/question.ts';
import { eraInWords } from '../text/edtf.ts';
import { words } from '../words/index.ts';
import { readTimeline } from './listings.ts';
import { listAddress } from './pages.ts';

/** An entry of the line that jumps along the timeline. */
export interface Jump {
  readonly label: string;
  readonly target: string;
}

/** Years are listed one by one where they are no more than this, else decades where those are no more, else centuries. */
const MOST_YEARS = 30;
const MOST_DECADES = 60;

/** Anchor of an era on its page of the timeline. */
export const eraAnchor = (era: string): string => `in-${era.replace(/\W+/g, '-')}`;

let found: readonly Jump[] | undefined;

/** Where to jump to on the timeline: each year, or the first of each decade or century, with the page that it begins on. */
export const jumps = question('jumps', (): readonly Jump[] => (found ??= findJumps()));

function findJumps(): readonly Jump[] {
  const starts = new Map<string, { edtf: string; target: string }>();
  for (let page = 1, pages = 1; page <= pages; page++) {
    const shown = readTimeline(page);
    pages = shown.pages;
    for (const { edtf } of shown.entries) {
      const era = eraInWords(edtf);
      if (!starts.has(era)) starts.set(era, { edtf, target: `${listAddress('timeline', page)}#${eraAnchor(era)}` });
    }
  }
  const years = [...starts].map(([label, { target }]) => ({ label, target }));
  if (years.length <= MOST_YEARS) return years;
  const decades = spans(starts, 3, words.date.decade);
  return decades.length <= MOST_DECADES ? decades : spans(starts, 2, centuryOf);
}

const centuryOf = (start: string): string => words.date.century(Number(start) / 100 + 1);

/** The first era of each span of years, whose first `digits` digits are the same; what has no year keeps its name. */
function spans(
  starts: ReadonlyMap<string, { edtf: string; target: string }>,
  digits: number,
  name: (start: string) => string,
): readonly Jump[] {
  const firsts = new Map<string, string>();
  for (const [era, { edtf, target }] of starts) {
    const known = /^\d+/.exec(edtf.slice(0, digits))?.[0];
    const label = known?.length === digits ? name(known.padEnd(4, '0')) : era;
    if (!firsts.has(label)) firsts.set(label, target);
  }
  return [...firsts].map(([label, target]) => ({ label, target }));
}
