import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentNotesSchema, type DocumentNotes } from '../../../src/model/generated.ts';
import type { Previewed } from '../../../src/pipeline/preview.ts';
import { writeWhole } from '../../../src/disk/whole.ts';

/** Put a document that was worked out alone in its place; what it has to do with others stays as it was for now. */
export function putPreview(generated: string, { id, mdx, notes }: Previewed): void {
  const file = join(generated, 'documents', `${id}.notes.json`);
  const before = notesIn(file);
  const kept = before === null ? notes : { ...notes, related: before.related, shared: before.shared };
  writeWhole(file, `${JSON.stringify(kept, null, 1)}\n`);
  writeWhole(join(generated, 'documents', `${id}.mdx`), mdx);
}

function notesIn(file: string): DocumentNotes | null {
  try {
    return documentNotesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
