import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkDocument } from './pipeline.ts';
import { stockText, visible } from './stockMdx.ts';
import { hostileDocument } from './text.ts';

test('whatever stands in a document: no step fails, offsets are exact, all text arrives', () => {
  fc.assert(
    fc.property(hostileDocument, (text) => void (text.trim() === '' || checkDocument(text))),
    { numRuns: 400 },
  );
});

test('stock @mdx-js/mdx compiles the generated MDX to the same text, and runs nothing of it', async () => {
  const samples = fc.sample(hostileDocument, { numRuns: 60, seed: 7 }).filter((text) => text.trim() !== '');
  for (const text of samples)
    assert.equal(visible(await stockText(checkDocument(text))), visible(text), JSON.stringify(text));
});
