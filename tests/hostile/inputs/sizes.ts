import { deflateRawSync } from 'node:zlib';
import type { NoticeCode } from '../../../src/report/notice.ts';
import { nameOf } from './shapes.ts';

/** A file of an extreme size or shape, by its name; made when asked for. */
export interface Size {
  readonly name: string;
  readonly make: () => string | Uint8Array;
  /** What is said of it, or null where it becomes a document. */
  readonly said: NoticeCode | null;
}

const MB = 1_000_000;
const filled = (piece: string, length = 5 * MB) => piece.repeat(Math.ceil(length / piece.length));
const size = (name: string, make: Size['make'], said: NoticeCode | null = null): Size => ({ name, make, said });

/** A zip archive with one entry that would unpack to `length` bytes of zeros. */
function bomb(length: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(length));
  const name = Buffer.from('word/document.xml');
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(length, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name, packed]);
}

const PDF = `%PDF-1.7\n%\u00e2\u00e3\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>/Pages 1 0 R>>endobj\n`;

/** What the issue names, and what was found to be dear. Each is built in a collection of its own. */
export const SIZES: readonly Size[] = [
  size('letters.txt', () => filled('a')),
  size('capitals.txt', () => filled('A')),
  size('commas.txt', () => filled('Ab,')),
  size('names-again.txt', () => filled('Kim ', 1.2 * MB)),
  size('prose-on-one-line.txt', () => filled('Mr Kim spoke of it. ')),
  size('speech-on-one-line.txt', () => filled('“Yes,” said Kim. ', 2 * MB)),
  size('lists-of-names.txt', () => filled('Anna Berg, Boris Dahl and ', 2 * MB)),
  size('hundred-thousand-lines.txt', () => filled('Line.\n', 600_000)),
  size('two-hundred-thousand-paragraphs.txt', () => filled('Mr Kim.\n\n', 1.8 * MB)),
  size('hundred-thousand-names.txt', () =>
    Array.from({ length: 100_000 }, (_, n) => `${nameOf(n)} spoke.`).join('\n\n'),
  ),
  size('hundred-thousand-names-on-one-line.txt', () => Array.from({ length: 100_000 }, (_, n) => nameOf(n)).join(', ')),
  size('one-surname.txt', () =>
    Array.from({ length: 10_000 }, (_, n) => `${nameOf(n).slice(3).split(' ')[0] ?? ''} Kim spoke. Kim left.`).join(
      '\n',
    ),
  ),
  size('brackets.txt', () => filled('(', MB)),
  size('square-brackets.txt', () => filled('[')),
  size('braces.txt', () => filled('{')),
  size('angles.txt', () => filled('<')),
  size('families.txt', () => filled('👩‍👩‍👧‍👦')),
  size('flags.txt', () => filled('🇰🇵')),
  size('marks.txt', () => `e${filled('\u0301')}`),
  size('nested-speech.txt', () => filled('“a ‘b ', MB)),
  size('nested-tags.html', () => `<p>Mr Kim spoke.${filled('<div>', MB)}`),
  size('nested-lists.html', () => `<p>Mr Kim spoke.${filled('<ul><li>', MB)}`),
  size('open-tags.html', () => `<p>Mr Kim spoke.${filled('<a b="', MB)}`),
  size('nested-quotes.md', () => `${filled('> ', 100_000)}Mr Kim spoke.`),
  size('nested-emphasis.md', () => filled('*a **b ', 200_000)),
  size('nested-links.md', () => filled('[a](', 200_000)),
  size('nested-front-matter.md', () => `---\ntitle: ${'['.repeat(100_000)}\n---\nMr Kim spoke.`),
  size('blanks.txt', () => filled(' \n\t', 5 * MB), 'blank'),
  size('limit.txt', () => filled('Mr Kim spoke. ', 21 * 1024 * 1024), 'too-large'),
  size('bomb.docx', () => bomb(512 * MB), 'binary'),
  size('bomb.epub', () => bomb(512 * MB), 'binary'),
  size('bomb.txt', () => bomb(64 * MB), 'binary'),
  size('hostile.pdf', () => Buffer.from(PDF + filled('1 0 obj<</Kids[1 0 R]>>endobj\n', MB), 'latin1'), 'binary'),
];
