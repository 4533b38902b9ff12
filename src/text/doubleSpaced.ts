import type { Line } from './lines.ts';

/** Fewer lines are too few to tell a double-spaced page from one-line paragraphs. */
const FEWEST = 30;
/** Share of the lines that a single blank line follows, and that are about as wide as the widest. */
const SINGLE_BLANK = 0.85;
const WRAPPED = 0.7;
const WIDEST = 110;
const NARROWEST = 45;
const RAGGED = 12;

/**
 * The lines of a page typed with a blank line after every line, without those blank lines; any other page as it is. A blank
 * stays where the line before it ends a sentence well before the margin: there a paragraph ends.
 */
export function singleSpaced(text: string, lines: readonly Line[]): readonly Line[] {
  const full = lines.flatMap((line, index) => (line.blank ? [] : [index]));
  if (full.length < FEWEST) return lines;
  const followed = full.filter((index) => lines[index + 1]?.blank === true && lines[index + 2]?.blank === false);
  if (followed.length < full.length * SINGLE_BLANK) return lines;
  const widths = full.map((index) => widthOf(lines[index])).sort((a, b) => a - b);
  // The widest but for a few: one long line says nothing of the margin.
  const margin = widths[Math.floor(widths.length * 0.95)] ?? 0;
  if (margin > WIDEST || margin < NARROWEST) return lines;
  const wide = widths.filter((width) => width >= margin - RAGGED).length;
  if (wide < full.length * WRAPPED) return lines;
  return lines.filter((line, index) => {
    if (!line.blank || lines[index - 1]?.blank !== false || lines[index + 1]?.blank !== false) return true;
    const before = lines[index - 1];
    if (before === undefined || widthOf(before) >= margin - RAGGED) return false;
    return /[.!?:]["”’)]?\s*$/.test(text.slice(Math.max(before.start, before.end - 6), before.end));
  });
}

const widthOf = (line: Line | undefined): number => (line === undefined ? 0 : line.end - line.start);
