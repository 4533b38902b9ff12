import { recall, remember } from './memory.ts';
import { loadScript } from './asset.ts';
import { HIGHLIGHT } from './highlight.ts';
import { registerWorker } from './offline/register.ts';
import { searchByKeys } from './searchKeys.ts';

/**
 * On every page: light or dark as chosen, `/` and Ctrl-K for the search. Runs in the head, before anything is drawn,
 * so that a remembered theme does not flash.
 */
const root = document.documentElement;
const theme = recall('theme');
if (theme !== null) root.dataset['theme'] = theme;

// Fonts are asked for before the styles are read, so that they are there when the text is drawn and nothing moves. Only
// over HTTP: from a disk browsers refuse to preload them, and they come at once anyway.
if (location.protocol !== 'file:') {
  for (const font of ['newsreader', 'public-sans']) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'font';
    link.crossOrigin = '';
    link.href = new URL(`${font}.woff2`, (document.currentScript as HTMLScriptElement).src).href;
    document.head.append(link);
  }
}

document.addEventListener('DOMContentLoaded', () => {
  if (location.search.includes(`${HIGHLIGHT}=`)) loadScript('found.js');
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

searchByKeys();
registerWorker();
