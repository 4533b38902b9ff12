import { words } from '../words/index.ts';

/** How a paragraph's anchor is called in print: `p3` → "¶ 3", which no line breaks, `title` → "headline". */
export function paragraphName(anchor: string): string {
  if (anchor === 'title') return words.headline;
  return anchor.startsWith('f') ? words.furnitureLine(anchor.slice(1)) : `¶\u00a0${anchor.slice(1)}`;
}
