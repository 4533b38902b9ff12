import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readable } from '../../scripts/command/systemFault.ts';

test('of what a bundler prints the sentence stays, and neither its hints for programmers nor its stack', () => {
  const printed = [
    'one.mdx: a document may not hold what MDX reads here as “mdxFlowExpression”, on line 39.',
    '  Hint:',
    '    Browser APIs are not available on the server.',
    '',
    '    See the guide.',
    '  Stack trace:',
    '    at renderDocument (chunks/documents.mjs:179:11)',
    'Another process that made pages failed.',
    '',
  ];
  assert.equal(readable(printed.join('\n')), `${printed[0]}\n${printed.at(-2)}`);
});

test('the system’s own reason goes before what the bundler makes of it', () => {
  assert.match(readable('Error: failed to write chunk\n'), /^A file could not be written/);
  assert.match(readable('Error: ENOSPC: no space left on device, write\n'), /^The disk is full \(ENOSPC\)\./);
});
