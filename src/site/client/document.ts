import { offerCitations } from './citation.ts';
import { showCards } from './cards.ts';
import { loadScript } from './asset.ts';
import { HIGHLIGHT } from './highlight.ts';
import { rememberUnderlines } from './underlines.ts';
import { stepThrough } from './stepping.ts';
import './site.ts';

/** What a document's page does for its reader. Each part stands alone, and the page reads without any of them. */
document.addEventListener('DOMContentLoaded', () => {
  showCards();
  stepThrough();
  rememberUnderlines();
  offerCitations();
  if (location.search.includes(`${HIGHLIGHT}=`)) loadScript('found.js');
});
