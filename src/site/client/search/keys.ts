/** Arrow up and down go through the results, from and back to the field. */
export function moveByArrows(field: HTMLElement, results: HTMLElement): void {
  const move = (event: KeyboardEvent): void => {
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.isComposing) return;
    const stops = [field, ...results.querySelectorAll<HTMLElement>('li a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  field.addEventListener('keydown', move);
  results.addEventListener('keydown', move);
}
