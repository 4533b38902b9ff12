/** How long a pause in typing is. */
const PAUSE_MS = 120;

/** Calls `ask` with what stands in the field: after a pause in typing, at once on Enter where `now` is called. */
export function asYouType(field: HTMLInputElement, ask: (query: string) => void): { now: () => void } {
  let timer = 0;
  const now = (): void => {
    clearTimeout(timer);
    ask(field.value);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(now, PAUSE_MS);
  };
  // What is still being put together (kana on their way to kanji, jamo to a syllable) is no word yet.
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) soon();
  });
  field.addEventListener('compositionend', soon);
  return { now };
}
