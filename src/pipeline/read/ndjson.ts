import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

const CHUNK = 1 << 16;

/** The records of a file of one JSON object a line, one after the other; the file is never whole in memory. None where it is missing. */
export function* readNdjson<T>(file: string): Generator<T> {
  if (!existsSync(file)) return;
  const handle = openSync(file, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const buffer = Buffer.alloc(CHUNK);
    let rest: string[] = [];
    for (let size = readSync(handle, buffer); size > 0; size = readSync(handle, buffer)) {
      const [first = '', ...lines] = decoder.write(buffer.subarray(0, size)).split('\n');
      rest.push(first);
      for (const line of lines) {
        const whole = rest.join('');
        if (whole !== '') yield JSON.parse(whole) as T;
        rest = [line];
      }
    }
    const last = rest.join('');
    if (last !== '') yield JSON.parse(last) as T;
  } finally {
    closeSync(handle);
  }
}

/**
 * Reads records that come grouped by document, in the order of the documents: each call gives those of the next document
 * asked for. Records of documents that are passed over are dropped.
 */
export function byDocument<T extends { readonly document: string }>(file: string): (document: string) => T[] {
  const records = readNdjson<T>(file);
  let next = records.next();
  return (document) => {
    const found: T[] = [];
    // Documents are sorted by id, so whatever comes before this one belongs to none that will be asked for.
    while (next.done !== true && next.value.document < document) next = records.next();
    while (next.done !== true && next.value.document === document) {
      found.push(next.value);
      next = records.next();
    }
    return found;
  };
}
