import iconv from 'iconv-lite';
import { notice, type Notice } from '../../report/notice.ts';
import { knownFormat, whyBinary } from './encoding/binary.ts';
import { detectEncoding } from './encoding/detect.ts';
import { garbledSign } from './encoding/garbled.ts';
import { unmarkedUtf16, utf16ByLook } from './encoding/utf16.ts';

/** Text with the encoding that gave it, or the notice that says why there is none. */
export type Decoded =
  | { readonly text: string; readonly encoding: string; readonly notices: readonly Notice[] }
  | { readonly text: null; readonly notices: readonly Notice[] };

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32le' },
  { bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];
/** UTF-8 with so few bad bytes, for each good character beyond ASCII, is damaged and not something else. */
const DAMAGED = 0.02;

/**
 * Turn bytes into text. What the settings name (`named`, or null) wins; then a byte order mark, which is dropped; then strict
 * UTF-8; then what the bytes look like, and the notice says so. Line ends stay as they are. Only what is no text at all has
 * no text: bytes whose encoding cannot be told are decoded all the same, with a warning.
 */
export function decode(bytes: Uint8Array, path: string, named: string | null = null): Decoded {
  if (bytes.length === 0) return { text: null, notices: [notice('empty', path)] };
  const unknown = named !== null && !iconv.encodingExists(named) ? [notice('encoding-unknown', path, named)] : [];
  if (named !== null && unknown.length === 0) return decodeAs(bytes, named.toLowerCase(), path, []);
  const mark = MARKS.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return decodeAs(bytes, mark.encoding, path, unknown);
  const wide = unmarkedUtf16(bytes);
  if (wide !== null)
    return decodeAs(bytes, wide, path, [
      ...unknown,
      notice('encoding-guessed', path, wide, 'every second byte is zero'),
    ]);
  const format = knownFormat(bytes);
  const binary = format ?? whyBinary(bytes);
  const looked = format === null && binary !== null ? utf16ByLook(bytes) : null;
  if (looked !== null) {
    const said = notice('encoding-guessed', path, looked, 'its letters are of one script in that encoding');
    return decodeAs(bytes, looked, path, [...unknown, said]);
  }
  if (binary !== null) return { text: null, notices: [notice('binary', path, binary)] };
  return decodeUnmarked(bytes, path, unknown);
}

function decodeUnmarked(bytes: Uint8Array, path: string, notices: readonly Notice[]): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\u001b$')) return accept(text, 'utf-8', path, notices);
  } catch {
    const damaged = new TextDecoder('utf-8').decode(bytes);
    const bad = damaged.split('\ufffd').length - 1;
    const good = (damaged.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0) - bad;
    if (bad <= good * DAMAGED) return decodeAs(bytes, 'utf-8', path, notices);
  }
  const { encoding, why, doubtful } = detectEncoding(bytes);
  const said = doubtful ? notice('encoding-doubtful', path, encoding) : notice('encoding-guessed', path, encoding, why);
  return decodeAs(bytes, encoding, path, [...notices, said]);
}

function decodeAs(bytes: Uint8Array, encoding: string, path: string, notices: readonly Notice[]): Decoded {
  const text = textOf(bytes, encoding);
  const damaged = text.split('\ufffd').length - 1;
  const said = damaged > 0 ? [notice('encoding-damaged', path, encoding, String(damaged))] : [];
  return accept(text, encoding, path, [...notices, ...said]);
}

/** `TextDecoder` where it knows the encoding, iconv-lite for the rest (UTF-32, DOS and older Macintosh tables). */
function textOf(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return iconv.decode(Buffer.from(bytes), encoding);
  }
}

function accept(text: string, encoding: string, path: string, notices: readonly Notice[]): Decoded {
  if (text.trim() === '') return { text: null, notices: [notice('blank', path)] };
  const sign = garbledSign(text.slice(0, 200_000));
  return { text, encoding, notices: sign === null ? notices : [...notices, notice('garbled', path, sign)] };
}
