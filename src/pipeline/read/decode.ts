import { notice, type Notice } from '../../report/notice.ts';

/** Text with the encoding that gave it, or the notice that says why there is none. */
export type Decoded =
  | { readonly text: string; readonly encoding: string; readonly notices: readonly Notice[] }
  | { readonly text: null; readonly notices: readonly Notice[] };

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * Turn bytes into text. A byte order mark settles the encoding and is dropped; otherwise strict UTF-8 is tried.
 * What is neither is read as windows-1252 and said to be. Line ends stay as they are.
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  if (bytes.length === 0) return { text: null, notices: [notice('empty', path)] };
  const mark = MARKS.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return decodeAs(bytes, mark.encoding, path);
  const binary = whyBinary(bytes);
  if (binary !== null) return { text: null, notices: [notice('binary', path, binary)] };
  try {
    return accept(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8', path, []);
  } catch {
    const guess = new TextDecoder('windows-1252').decode(bytes);
    return accept(guess, 'windows-1252', path, [
      notice('encoding-guessed', path, 'windows-1252', 'the commonest encoding of older Western files'),
    ]);
  }
}

function decodeAs(bytes: Uint8Array, encoding: string, path: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  const damaged = text.split('\ufffd').length - 1;
  const notices = damaged > 0 ? [notice('encoding-damaged', path, encoding, String(damaged))] : [];
  return accept(text, encoding, path, notices);
}

function accept(text: string, encoding: string, path: string, notices: readonly Notice[]): Decoded {
  if (text.trim() === '') return { text: null, notices: [notice('blank', path)] };
  return { text, encoding, notices };
}

/** How much of a file is looked at to tell text from other bytes. */
const PROBE = 8192;
/** More control characters than this share of the probe are no text. */
const MOST_CONTROLS = 0.02;

/** Why these bytes are no text, or null. Text has no NUL and next to no control characters. */
function whyBinary(bytes: Uint8Array): string | null {
  const probe = bytes.subarray(0, PROBE);
  if (probe.includes(0)) return 'it holds NUL bytes';
  let controls = 0;
  for (const byte of probe) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  return controls > probe.length * MOST_CONTROLS ? 'it is full of control characters' : null;
}
