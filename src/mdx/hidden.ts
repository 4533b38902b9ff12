import type { Element, Text } from 'hast';

/** Controls that turn the order of the text around them (Unicode Standard Annex 9): always shown, and kept from acting. */
const TURNING = '\u202a-\u202e\u2066-\u2069';
/** Characters that are not seen: shown on demand. Variation selectors and joiners stay as they are beside emoji and in scripts that need them. */
const UNSEEN =
  '\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0001}\u{e0020}-\u{e007f}\u0001-\u0008\u000e-\u001f\u007f-\u009f';
/**
 * A word, which may hold letters of two scripts that look alike, or letters made for formulas or full width; a part of one that is
 * longer than any word: millions of letters at once exhaust the stack of the engine.
 */
const WORD = '[\\p{L}\\p{M}]{1,1000}';
const SPECIAL = new RegExp(`[${TURNING}${UNSEEN}]|${WORD}`, 'gu');
const DISGUISED = /[\u{1d400}-\u{1d7ff}\uff21-\uff3a\uff41-\uff5a\u1d00-\u1d2b]/u;
/** Each script whose letters look like another's, with what is strange in a word that is mainly of it. */
const ALIKE = ['Latin', 'Cyrillic', 'Greek'].map((script) => ({
  own: new RegExp(`\\p{Script=${script}}`, 'gu'),
  stranger: new RegExp(
    `(?!\\p{Script=${script}})[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}]|${DISGUISED.source}`,
    'gu',
  ),
}));
const TURNS = new RegExp(`[${TURNING}]`, 'u');

/**
 * The text of a document with what deceives the eye set apart: each such character in an element of its own that names it
 * (`data-c`), the text unchanged. `turn` are controls of direction, `unseen` characters without a shape, `alike` letters
 * that pass for others.
 */
export function withHiddenShown(text: string): (Text | Element)[] {
  const nodes: (Text | Element)[] = [];
  let from = 0;
  const cut = (start: number, end: number, className: string): void => {
    if (start > from) nodes.push({ type: 'text', value: text.slice(from, start) });
    const value = text.slice(start, end);
    nodes.push({
      type: 'element',
      tagName: 'span',
      properties: { className: [className], dataC: codeOf(value) },
      children: [{ type: 'text', value }],
    });
    from = end;
  };
  for (const { 0: found, index } of text.matchAll(SPECIAL)) {
    if (/^[\p{L}\p{M}]/u.test(found))
      for (const [start, end] of alikeIn(found)) cut(index + start, index + end, 'alike');
    else cut(index, index + found.length, TURNS.test(found) ? 'turn' : 'unseen');
  }
  if (from < text.length || nodes.length === 0) nodes.push({ type: 'text', value: text.slice(from) });
  return nodes;
}

/** Whether rendered blocks hold something that is shown on demand only. */
export function hidesSomething(blocks: readonly { readonly html: string }[]): boolean {
  return blocks.some(({ html }) => /<span class="(?:unseen|alike)" data-c=/.test(html));
}

/** The letters of a word that look like those of its main script and are of another. */
function alikeIn(word: string): [number, number][] {
  if (/^[\u0000-\u024f]*$/.test(word)) return [];
  const counts = ALIKE.map(({ own }) => word.match(own)?.length ?? 0);
  const mixed = counts.filter((count) => count > 0).length > 1;
  if (!mixed && !DISGUISED.test(word)) return [];
  const main = ALIKE[counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0))];
  if (main === undefined) return [];
  return [...word.matchAll(main.stranger)].map(({ 0: letter, index }) => [index, index + letter.length]);
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
