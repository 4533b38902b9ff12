import { loadStyle } from './asset.ts';
import { offerCitations } from './citation.ts';

/** Loaded by the first selection on a document's page. */
void loadStyle('cite.css').then(offerCitations);
