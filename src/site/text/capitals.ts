const LETTERS = 12;
const SHORT = 3;

/** Whether a headline is set in capitals throughout; such are drawn smaller, the text left as it stands. */
export function inCapitals(text: string): boolean {
  return inCapitalsBeyond(text, LETTERS);
}

/** The same texts, those that only a headline's capitals gave ("PRESIDENT", but not "PM") after the others. */
export function capitalsLast(texts: readonly string[]): string[] {
  const loud = (text: string): boolean => inCapitalsBeyond(text, SHORT);
  return [...texts.filter((text) => !loud(text)), ...texts.filter(loud)];
}

function inCapitalsBeyond(text: string, most: number): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > most && text === text.toUpperCase() && text !== text.toLowerCase();
}
