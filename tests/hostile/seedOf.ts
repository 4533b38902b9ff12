import type { Seed } from '../../src/model/seed.ts';

/** A text as a document just read. */
export function seedOf(text: string): Seed {
  return { id: '', path: 'x.txt', digest: '0', bytes: text.length, encoding: 'utf-8', text };
}
