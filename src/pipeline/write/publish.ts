import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DocumentRecord } from '../../model/published.ts';

/** Text as published, for one document, or null when its file has gone or changed since it was analysed. */
export type TextOf = (record: DocumentRecord) => { readonly bytes: Uint8Array; readonly text: string } | null;

/**
 * Lay the files that are not pages into the built site: originals byte for byte, the decoded texts to which all offsets
 * refer, and the data. Returns the seeds whose file had gone or changed.
 */
export function publish(generated: string, out: string, records: readonly DocumentRecord[], textOf: TextOf): string[] {
  const changed: string[] = [];
  for (const record of records) {
    const source = textOf(record);
    if (source === null) {
      changed.push(record.seed);
      continue;
    }
    put(join(out, record.original), source.bytes);
    put(join(out, 'text', `${record.id}.txt`), source.text);
  }
  const data = join(generated, 'data');
  if (existsSync(data)) for (const name of readdirSync(data)) cpSync(join(data, name), join(out, 'data', name));
  return changed;
}

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The records of `documents.ndjson` below a generated folder. */
export function readDocumentRecords(generated: string): DocumentRecord[] {
  const file = join(generated, 'data', 'documents.ndjson');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as DocumentRecord);
}
