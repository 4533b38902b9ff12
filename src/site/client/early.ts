const { dataset } = document.documentElement;

/** Gives a field what was typed before it was there, which `searchKeys.ts` has kept, and keeps no more. */
export function takeEarly(field: HTMLInputElement): void {
  const { typed = '' } = dataset;
  delete dataset['typed'];
  if (typed === '') return;
  field.value += typed;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** On pages that open with the large search field in focus: keeps what is typed until then. */
export function keepEarly(): void {
  dataset['typed'] = '';
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof HTMLInputElement) takeEarly(target);
      else delete dataset['typed'];
    },
    { once: true },
  );
}
