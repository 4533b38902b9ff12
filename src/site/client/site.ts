import { recall, remember } from './memory.ts';

/**
 * On every page: light or dark as chosen, `/` and Ctrl-K for the search. Runs in the head, before anything is drawn,
 * so that a remembered theme does not flash.
 */
const root = document.documentElement;
const theme = recall('theme');
if (theme !== null) root.dataset['theme'] = theme;

document.addEventListener('DOMContentLoaded', () => {
  const toggle = document.querySelector<HTMLButtonElement>('.theme');
  if (toggle !== null) {
    toggle.hidden = false;
    toggle.addEventListener('click', () => {
      const dark = root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
      const chosen = dark === 'dark' ? 'light' : 'dark';
      root.dataset['theme'] = chosen;
      remember('theme', chosen);
    });
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('.print')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
});

document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const ctrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!slash && !ctrlK) return;
  const field = document.querySelector<HTMLInputElement>('.find input');
  if (field === null) return;
  event.preventDefault();
  field.focus();
  field.select();
});
