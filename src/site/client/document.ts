import { loadScript } from './asset.ts';
import { showCards } from './cards.ts';
import { rememberUnderlines } from './underlines.ts';
import { stepThrough } from './stepping.ts';
import './site.ts';

/** What a document's page does for its reader. Each part stands alone, and the page reads without any of them. */
document.addEventListener('DOMContentLoaded', () => {
  showCards();
  stepThrough();
  rememberUnderlines();
  // Needed by those who select a passage or follow a paragraph's number, and then only.
  document.addEventListener('selectionchange', () => loadScript('cite.js'));
  addEventListener('hashchange', () => {
    document.documentElement.dataset['moved'] = '';
    loadScript('cite.js');
  });
});
