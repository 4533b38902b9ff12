import * as words from '../words/en.ts';

/** The counts in the side column step through a name's occurrences; without scripts they lead to the first. */
export function stepThrough(): void {
  for (const count of document.querySelectorAll<HTMLAnchorElement>('.names .n')) {
    const target = count.parentElement?.querySelector('a')?.href;
    let at = -1;
    count.addEventListener('click', (event) => {
      const names = [...document.querySelectorAll<HTMLAnchorElement>('.body a[id]')].filter(
        ({ href }) => href === target,
      );
      at = (at + 1) % names.length;
      const next = names[at];
      if (next === undefined) return;
      event.preventDefault();
      location.replace(`#${next.id}`);
      next.scrollIntoView({ block: 'center' });
      count.textContent = `${at + 1}/${names.length}`;
      count.ariaLabel = `${at + 1} ${words.of} ${names.length}`;
    });
  }
}
