import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** A file of `content/` that cannot be used; the message names it and says what is wrong, in one sentence. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`);
  }
}

/**
 * Reads a JSON file and checks it: a person may have edited it.
 * @throws {ContentError} when it is not JSON or does not have the shape.
 */
export function readJson<T>(file: string, schema: z.ZodType<T>): T {
  return checked(file, parsed(file, readFileSync(file, 'utf8')), schema);
}

/** Reads a file of one JSON record a line. The records are the pipeline's own and are taken as they are. */
export function readRecords<T>(file: string): T[] {
  const records: T[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) if (line !== '') records.push(parsed(file, line) as T);
  return records;
}

/** @throws {ContentError} naming the first field that is wrong. */
export function checked<T>(file: string, value: unknown, schema: z.ZodType<T>): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? 'the whole' : issue.path.join('.');
  throw new ContentError(file, `${where} is not as expected: ${issue?.message ?? 'unknown problem'}.`);
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ContentError(file, `is not valid JSON: ${(cause as Error).message}.`);
  }
}
