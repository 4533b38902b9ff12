import { createHash } from 'node:crypto';

/** Most bytes of UTF-8 in one part of an address. */
const LIMIT = 100;
const DIGEST = 8;
/** Names that Windows keeps for devices, whatever the ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The first eight hex digits of the SHA-256 of a text: tells apart addresses that would be the same. */
export function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGEST);
}

/** Cut to at most `bytes` bytes of UTF-8, never inside a character nor on a hyphen. */
function cut(text: string, bytes: number): string {
  let size = 0;
  let end = 0;
  for (const letter of text) {
    size += Buffer.byteLength(letter);
    if (size > bytes) break;
    end += letter.length;
  }
  return text.slice(0, end).replace(/(?<!-)-+$/, '');
}

/**
 * One part of an address: lower case, letters and digits of every script, hyphens between. Latin letters lose their
 * diacritics ("José" → `jose`), so that two spellings meet and every keyboard can type it; other scripts keep their marks.
 * At most 100 bytes, else cut and ended with a digest of the whole. Never empty: a text without letters gives `x-` and a
 * digest. Never a name that Windows reserves, never `__proto__` (underscores become hyphens), never `.` or `..`.
 */
export function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/['\u2018\u2019\u02bc]/g, '')
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (words === '') return `x-${shortDigest(text)}`;
  if (RESERVED.test(words)) return `${words}-${shortDigest(text)}`;
  if (Buffer.byteLength(words) <= LIMIT) return words;
  return `${cut(words, LIMIT - DIGEST - 1)}-${shortDigest(text)}`;
}

/** The slug with a digest of `distinct`, for the second thing that would have the same address; still at most 100 bytes. */
export function slugApart(text: string, distinct: string): string {
  return `${cut(slug(text), LIMIT - DIGEST - 1)}-${shortDigest(distinct)}`;
}
