const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029\f\v]/;
const WIDE_GAP = / {3,}/g;

/**
 * How the white space of a table goes into its page: a tab between two cells, a line end between two rows. Where the rows
 * do not have as many tabs each, several tabs in a row only line the columns up.
 */
export function tableSpacer(block: string): (stretch: string) => string {
  const tabs = new Set(block.split(LINE_END).map((line) => line.trim().split('\t').length));
  const gap = tabs.size === 1 ? /(?:(?<! ) +)?\t */g : /(?:(?<! ) +)?\t[\t ]*/g;
  return (stretch) =>
    stretch
      .replace(WIDE_GAP, '\t')
      .replace(gap, '\t')
      .replace(/ +/g, ' ')
      .replace(/(?:(?<![ \t])[ \t]+)?(?:\r\n|[\n\r\u0085\u2028\u2029\f\v])[\t-\r \u0085\u2028\u2029]*/g, '\n');
}
