const BULLET = /^\s*(?:[•‣◦▪●■*+]|\(?\d{1,3}[.)])\s+\S/;
/** A dash begins an item only in a list of such: in prose it may come to stand at the start of a line. */
const DASH = /^\s*[-–]\s+\S/;
/** A speaker before a turn: capitals with a colon or full stop ("MR. X:"), or the Q and A of an interview. */
const TURN =
  /^\s*(?:\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]+){0,3}\s?(?:\([^)]{1,30}\))?:|[QA][:.]|Question:|Answer:)\s+\S/u;

/** Whether a line has columns: tabs, or wide gaps, or bars. */
export function isTableRow(line: string): boolean {
  return /\S(?:\t+| {3,})\S/.test(line) || /^\s*\|.*\|\s*$/.test(line) || (line.match(/ \| /g)?.length ?? 0) >= 2;
}

/** Whether a line begins an item of the list that `first` is the first line of. */
export function isItemStart(line: string, first: string): boolean {
  return BULLET.test(line) || (DASH.test(line) && DASH.test(first));
}

/** Whether a line begins what somebody says in a transcript. */
export function isTurnStart(line: string): boolean {
  return TURN.test(line);
}
