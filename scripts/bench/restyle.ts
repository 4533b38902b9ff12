/** Marks of other customs, one sign each, so that offsets stay. */
const STYLES: Readonly<Record<string, readonly [string, string]>> = {
  british: ['‘', '’'],
  guillemets: ['«', '»'],
  german: ['„', '“'],
};

/**
 * The same text with its double quotation marks in another custom: what was annotated stays where it is. Straight marks
 * open and close by turns. Paragraphs with an odd mark, and the two-sign marks of wires, are left alone. Throws on an
 * unknown style.
 */
export function restyle(text: string, style: string): string {
  const marks = STYLES[style];
  if (marks === undefined) throw new Error(`Name a style of marks: ${Object.keys(STYLES).join(', ')}`);
  return text.replace(/[^\n]+/g, (paragraph) => {
    const signs = paragraph.match(/["“”]/g) ?? [];
    if (signs.some((sign, at) => !'"'.includes(sign) && sign !== '“”'[at % 2]) || signs.length % 2 === 1)
      return paragraph;
    let at = 0;
    return paragraph.replace(/["“”]/g, () => marks[at++ % 2 === 0 ? 0 : 1]);
  });
}
