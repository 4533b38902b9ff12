import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

const CHUNK = 1 << 16;

/** The records of a file of one JSON object a line, one after the other; the file is never whole in memory. None where it is missing. */
export function* readNdjson<T>(file: string): Generator<T> {
  for (const line of readLines(file)) yield JSON.parse(line) as T;
}

function* readLines(file: string): Generator<string> {
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
        if (whole !== '') yield whole;
        rest = [line];
      }
    }
    const last = rest.join('');
    if (last !== '') yield last;
  } finally {
    closeSync(handle);
  }
}

/** The records of one document, and the lines that they stand in. */
export interface Rows<T> {
  readonly records: readonly T[];
  readonly lines: readonly string[];
}

/**
 * Reads records that come grouped by document, in the order of the documents: each call gives those of the next document
 * asked for. Records of documents that are passed over are dropped.
 */
export function byDocument<T extends { readonly document: string }>(file: string): (document: string) => Rows<T> {
  const lines = readLines(file);
  const following = (): { readonly line: string; readonly record: T } | null => {
    const { value, done } = lines.next();
    return done === true ? null : { line: value, record: JSON.parse(value) as T };
  };
  let next = following();
  return (document) => {
    const found = { records: [] as T[], lines: [] as string[] };
    // Documents are sorted by id, so whatever comes before this one belongs to none that will be asked for.
    while (next !== null && next.record.document < document) next = following();
    while (next?.record.document === document) {
      found.records.push(next.record);
      found.lines.push(next.line);
      next = following();
    }
    return found;
  };
}
