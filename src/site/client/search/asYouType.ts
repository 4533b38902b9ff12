/** How long a pause in typing is. */
const PAUSE_MS = 120;

/** Calls `ask` with what stands in the field: after a pause in typing, at once on Enter where `now` is called. */
export function asYouType(field: HTMLInputElement, ask: (query: string) => void): { now: () => void } {
  let timer = 0;
  const now = (): void => {
    clearTimeout(timer);
    ask(field.value);
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(now, PAUSE_MS);
  });
  return { now };
}
