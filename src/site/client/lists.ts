import './site.ts';

document.addEventListener('DOMContentLoaded', filterAsYouType);

/** On an index page: names that do not hold the words are hidden, and letters left empty. */
function filterAsYouType(): void {
  const field = document.querySelector<HTMLInputElement>('.filter input');
  const nothing = document.querySelector<HTMLElement>('.nothing');
  if (field === null) return;
  const label = field.closest('label');
  if (label !== null) label.hidden = false;
  const letters = [...document.querySelectorAll<HTMLElement>('.letter')].map((section) => ({
    section,
    names: [...section.querySelectorAll('li')].map((item) => ({ item, text: fold(item.textContent) })),
  }));
  field.addEventListener('input', () => {
    const wanted = fold(field.value).split(/\s+/);
    let found = 0;
    for (const { section, names } of letters) {
      let here = 0;
      for (const { item, text } of names) {
        item.hidden = !wanted.every((word) => text.includes(word));
        if (!item.hidden) here++;
      }
      section.hidden = here === 0;
      found += here;
    }
    if (nothing !== null) nothing.hidden = found > 0;
  });
}

/** Without case and accents. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
