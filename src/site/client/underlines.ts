import { recall, remember } from './memory.ts';

/** The switches work by style alone; this remembers them. */
export function rememberUnderlines(): void {
  const off = new Set((recall('underlines-off') ?? '').split(' '));
  for (const box of document.querySelectorAll<HTMLInputElement>('.switch input')) {
    if (off.has(box.id)) box.checked = false;
    box.addEventListener('change', () => {
      if (box.checked) off.delete(box.id);
      else off.add(box.id);
      remember('underlines-off', [...off].join(' '));
    });
  }
}
