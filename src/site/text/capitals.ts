const LETTERS = 12;

/** Whether a headline is set in capitals throughout; such are drawn smaller, the text left as it stands. */
export function inCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > LETTERS && text === text.toUpperCase() && text !== text.toLowerCase();
}
