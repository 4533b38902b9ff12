import type { Catalogue } from '../../search/format.ts';

/** How every file of Pagefind's begins, once unpacked. */
export const SIGNATURE = 'pagefind_dcd';

/** What Pagefind's search engine wants to know of the index: version, pages, chunks, filters, sortings, fields. */
export type Meta = readonly [string, readonly (readonly [string, number, string])[], [], [], [], readonly string[]];

/** The pages are called by their numbers; chunks are chosen by ourselves, and filters and sortings are not Pagefind's. */
export function metaOf({ pagefind, lengths, fields }: Catalogue): Meta {
  return [pagefind, lengths.map((length, page) => [String(page), length, '']), [], [], [], fields];
}

type Item = string | number | readonly Item[];

/** Writes CBOR as Pagefind does (RFC 8949: integers, texts, arrays), behind the signature. */
export function encodeMeta(meta: Item): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [...new TextEncoder().encode(SIGNATURE)];
  const head = (type: number, argument: number): void => {
    if (argument < 24) bytes.push((type << 5) | argument);
    else if (argument < 0x100) bytes.push((type << 5) | 24, argument);
    else if (argument < 0x10000) bytes.push((type << 5) | 25, argument >> 8, argument & 255);
    else bytes.push((type << 5) | 26, argument >>> 24, (argument >> 16) & 255, (argument >> 8) & 255, argument & 255);
  };
  const write = (item: Item): void => {
    if (typeof item === 'number') head(0, item);
    else if (typeof item === 'string') {
      const text = new TextEncoder().encode(item);
      head(3, text.length);
      for (const byte of text) bytes.push(byte);
    } else {
      head(4, item.length);
      item.forEach(write);
    }
  };
  write(meta);
  return new Uint8Array(bytes);
}
