import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pipelineOver } from '../pipeline.ts';

const folder = mkdtempSync(join(tmpdir(), 'backmatter-furniture-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('an editor’s decisions on furniture reach the documents they are for, and only those', async () => {
  const [seeds, content] = [join(folder, 'seeds'), join(folder, 'content')];
  mkdirSync(seeds);
  mkdirSync(content);
  const text =
    'A headline for the day\n\nThe committee met in the afternoon and agreed on nothing at all.\n\nMore from the archive\n\nSupport us with a gift\n';
  for (const name of ['a.txt', 'b.txt']) writeFileSync(join(seeds, name), text);
  writeFileSync(
    join(content, 'decisions.yaml'),
    '- furniture: Support us …\n- furniture: More from the archive\n  is: false\n  in: [b]\n',
  );
  const result = await pipelineOver(seeds, content);
  const folded = (id: string): string[] =>
    (result.documents.find((document) => document.id === id)?.furniture ?? []).map(({ start, end }) =>
      result.text(id).slice(start, end),
    );
  assert.deepEqual(folded('a'), ['More from the archive', 'Support us with a gift']);
  assert.deepEqual(folded('b'), ['Support us with a gift']);
});
