import { loadScript } from './asset.ts';

/** Asks the dialog, once it is loaded, to show itself. */
export const SEARCH_EVENT = 'backmatter-search';

let asked = false;

/** `/` and Ctrl-K: to the large search field where the page has one, otherwise the dialog, loaded when first wanted. */
export function searchByKeys(): void {
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const ctrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !ctrlK) return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('main .ask input');
    if (field !== null) field.select();
    else if (asked) document.dispatchEvent(new Event(SEARCH_EVENT));
    else loadScript('dialog.js');
    asked = true;
  });
}
