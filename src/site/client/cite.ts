import { offerCitations } from './citation.ts';

/** Loaded by the first selection on a document's page. */
offerCitations();
