import { recall, remember } from './memory.ts';
import { loadScript } from './asset.ts';
import { waitForFaces } from './faces.ts';
import { HIGHLIGHT } from './highlight.ts';
import { registerWorker } from './offline/register.ts';
import { searchByKeys } from './searchKeys.ts';

/**
 * On every page: light or dark as chosen, the site's own faces, `/` and Ctrl-K for the search, the list in use in sight.
 * Runs in the head, before anything is drawn, so that a remembered theme does not flash.
 */
const root = document.documentElement;
const theme = recall('theme');
if (theme !== null) root.dataset['theme'] = theme;
waitForFaces();

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
});

// The row of lists scrolls sideways on a phone: the list in use is put in its middle, once the styles are there.
addEventListener('load', () => {
  const here = document.querySelector<HTMLElement>('.top nav [aria-current]');
  here?.parentElement?.scrollTo(here.offsetLeft - innerWidth / 2, 0);
});
searchByKeys();
registerWorker();
