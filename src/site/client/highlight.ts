/** Name of the query parameter by which a search result hands its words to the page it leads to. */
export const HIGHLIGHT = 'h';
