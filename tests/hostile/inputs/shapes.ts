const repeat = (piece: string, count: number): string => piece.repeat(count);
const NAME_PARTS = ['Ba', 'Do', 'Ki', 'Lu', 'Ma', 'Ne', 'Po', 'Ra', 'Si', 'Tu'];
/** A name of its own for every number: `Mr Balukido Basitura`. */
export const nameOf = (n: number): string => {
  const digits = String(n)
    .padStart(6, '0')
    .split('')
    .map((digit) => NAME_PARTS[Number(digit)] ?? '');
  const word = (from: number): string =>
    digits
      .slice(from, from + 3)
      .join('')
      .toLowerCase()
      .replace(/^./, (letter) => letter.toUpperCase());
  return `Mr ${word(0)} ${word(3)}`;
};

/** Documents of odd sizes and shapes. `names` is how many different names the longest holds. */
export function shapeDocuments(names: number): Map<string, string | Uint8Array> {
  const letter = 'Mr Kim spoke. ';
  return new Map<string, string | Uint8Array>([
    ['shapes/empty.txt', ''],
    ['shapes/blank.txt', ' \n\t\r\n\u00a0\u2003'],
    ['shapes/one-letter.txt', 'x'],
    ['shapes/one-mark.txt', '.'],
    ['shapes/only-newlines.txt', repeat('\n', 50_000)],
    ['shapes/only-dashes.txt', repeat('---\n', 3000)],
    ['shapes/only-zero-width.txt', repeat('\u200b', 1000)],
    ['shapes/many-lines.txt', repeat('Line.\n', 10_000)],
    ['shapes/many-paragraphs.txt', repeat('Mr Kim spoke.\n\n', 500)],
    ['shapes/one-word.txt', repeat('a', 200_000)],
    ['shapes/one-capital-word.txt', repeat('A', 100_000)],
    ['shapes/one-line.txt', repeat(letter, 2_000)],
    ['shapes/capital-words.txt', repeat('Kim ', 2_000)],
    ['shapes/names.txt', Array.from({ length: names }, (_, n) => `${nameOf(n)} spoke.`).join('\n\n')],
    ['shapes/open-brackets.txt', repeat('(', 20_000)],
    ['shapes/open-quotes.txt', repeat('“Yes ', 4_000)],
    ['shapes/nested-quotes.txt', `${repeat('“a ‘b ', 500)}${repeat('’ ”', 500)} said Mr Kim.`],
    ['shapes/open-tags.txt', repeat('<div>', 5_000)],
    ['shapes/open-braces.txt', repeat('{', 20_000)],
    ['shapes/references.txt', repeat('&amp;', 5_000)],
    ['shapes/quote-depth.txt', `${repeat('> ', 1000)}deep`],
    ['shapes/list-depth.txt', Array.from({ length: 300 }, (_, n) => `${repeat('  ', n)}- x`).join('\n')],
    ['shapes/hyphens.txt', repeat('Kim-', 4_000)],
    ['shapes/apostrophes.txt', repeat("O'", 4_000)],
    ['shapes/initials.txt', repeat('J. ', 4_000)],
    ['shapes/digits.txt', repeat('1', 50_000)],
    ['shapes/dates.txt', repeat('12 June 2018, ', 800)],
    ['shapes/periods.txt', repeat('from 1 to 2 and ', 2_000)],
    ['shapes/and-names.txt', repeat('North and South and ', 1_000)],
    ['shapes/stops.txt', repeat('. ', 20_000)],
    ['shapes/title.txt', `${repeat('Title ', 3_000)}\n\nMr Kim spoke.\n`],
    ['shapes/too-large.txt', Buffer.alloc(1_600_000, 'x')],
    ['shapes/zip.docx', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0, 255, 255, 255, 255, 255, 255])],
    ['shapes/zip-as-text.txt', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0])],
    ['shapes/fake.pdf', '%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n%%EOF'],
    ['shapes/noise.txt', Uint8Array.from({ length: 4000 }, (_, n) => (n * n * 7919 + n * 31) & 255)],
  ]);
}
