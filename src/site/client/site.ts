import { recall, remember } from './memory.ts';
import { assetAddress, loadScript, make } from './asset.ts';
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

// The faces are asked for before the styles are read, since one that is late stays out of the page (`fonts.css`). From a disk
// browsers refuse to preload; there a face of its own is worth a moment's wait, as it is always near.
for (const [family, file, weight] of [
  ['Newsreader', 'newsreader', '200 800'],
  ['Public Sans', 'public-sans', '100 900'],
] as const) {
  const href = assetAddress(`${file}.woff2`);
  if (location.protocol === 'file:')
    document.fonts.add(new FontFace(family, `url("${href}")`, { weight, display: 'block' }));
  else document.head.append(make('link', { rel: 'preload', as: 'font', crossOrigin: '', href }));
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
});

searchByKeys();
registerWorker();
