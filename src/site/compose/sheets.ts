import type { RenderedBlock } from '../../mdx/rendered.ts';

/** Parts of a text that few documents have, by the sheet that those alone load: every byte counts on a first visit. */
const SHEETS: ReadonlyMap<string, (block: RenderedBlock) => boolean> = new Map([
  ['tables.css', ({ kind }) => kind === 'table'],
  ['characters.css', ({ html }) => /<span class="(?:turn|unseen|alike)" data-c=/.test(html)],
]);

/** The names of the sheets that a document needs besides its own. */
export function rareSheets(blocks: readonly RenderedBlock[]): string[] {
  return [...SHEETS].flatMap(([name, needs]) => (blocks.some(needs) ? [name] : []));
}
