import { loadScript } from './asset.ts';

/** Asks the dialog, once it is loaded, to show itself. */
export const SEARCH_EVENT = 'backmatter-search';

/**
 * `/` and Ctrl-K: to the large search field where the page has one, otherwise the dialog, loaded when first wanted. What is
 * typed while a field is on its way waits for it (`early.ts`).
 */
export function searchByKeys(): void {
  const { dataset } = document.documentElement;
  document.addEventListener('keydown', (event) => {
    const { key } = event;
    const held = event.ctrlKey || event.metaKey;
    const letter = !held && !event.altKey && key.length === 1 && !document.activeElement?.matches('input,select');
    if (letter && dataset['typed'] !== undefined) dataset['typed'] += key;
    else if (letter ? key === '/' : held && /^k$/i.test(key)) {
      event.preventDefault();
      const field = document.querySelector<HTMLInputElement>('main .ask input');
      if (field !== null) {
        field.focus();
        field.select();
        return;
      }
      dataset['typed'] = '';
      loadScript('dialog.js');
      document.dispatchEvent(new Event(SEARCH_EVENT));
    }
  });
}
