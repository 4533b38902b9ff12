/** The site's own words, in the language of its reader. A translation is a file like `en.ts` and a line here. */
export { words } from './en.ts';
