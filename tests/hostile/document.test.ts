import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile, run } from '@mdx-js/mdx';
import fc from 'fast-check';
import { BLOCK_COMPONENT } from '../../src/model/generated.ts';
import { checkDocument } from './pipeline.ts';
import { hostileDocument } from './text.ts';

test('whatever stands in a document: no step fails, offsets are exact, all text arrives', () => {
  fc.assert(
    fc.property(hostileDocument, (text) => void (text.trim() === '' || checkDocument(text))),
    { numRuns: 400 },
  );
});

/** A JSX runtime that only gathers text. */
function gather(type: unknown, props: { readonly children?: unknown }): unknown {
  return typeof type === 'function' ? (type(props) as unknown) : (props.children ?? '');
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

test('stock @mdx-js/mdx compiles the generated MDX to the same text, and runs nothing of it', async () => {
  const names = ['Mention', 'Quote', 'When', ...Object.values(BLOCK_COMPONENT)];
  const components = Object.fromEntries(names.map((name) => [name, name]));
  const samples = fc.sample(hostileDocument, { numRuns: 60, seed: 7 }).filter((text) => text.trim() !== '');
  for (const text of samples) {
    const mdx = checkDocument(text).replace(/^---\n[\s\S]*?\n---\n/, '');
    const code = String(await compile(mdx, { outputFormat: 'function-body' }));
    const { default: Content } = await run(code, {
      Fragment: 'f',
      jsx: gather,
      jsxs: gather,
      baseUrl: import.meta.url,
    } as never);
    const shown = textOf(Content({ components } as never));
    const visible = (value: string): string => value.replace(/[\s\p{C}\ufffd]+/gu, '');
    assert.equal(visible(shown), visible(text), JSON.stringify(text));
  }
});
