import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ResolvedDocument } from '../../src/model/corpus.ts';
import type { Block, BlockKind } from '../../src/model/document.ts';
import type { Mention } from '../../src/model/mention.ts';
import { annotate } from '../../src/pipeline/annotate/annotate.ts';
import { hostilePiece as piece } from '../hostile/text.ts';
import { trimSpan } from '../../src/text/lines.ts';
import { gate } from '../../src/pipeline/annotate/gate.ts';
import { renderDocument } from '../../src/site/content/renderDocument.ts';

const words = fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const kind = fc.constantFrom<BlockKind>(
  'title',
  'standfirst',
  'heading',
  'paragraph',
  'caption',
  'credit',
  'item',
  'lines',
  'table',
  'furniture',
  'byline',
);
const blocks = fc.array(fc.tuple(words, kind), { minLength: 1, maxLength: 5 });
const cut = fc.tuple(fc.nat(60), fc.nat(20), fc.constantFrom<'m' | 'q' | 'd'>('m', 'q', 'd'));

/** A document of the given blocks with annotations at the given places. */
function documentOf(
  parts: readonly (readonly [string, BlockKind])[],
  cuts: readonly (readonly [number, number, string])[],
) {
  let text = '';
  const placed: Block[] = [];
  let title = false;
  for (const [raw, wanted] of parts) {
    const body = raw.replace(/\n\s*\n/g, '\n').trim();
    if (!/[\p{L}\p{N}]/u.test(body)) continue;
    const kindOf: BlockKind = wanted === 'title' && title ? 'paragraph' : wanted;
    title ||= kindOf === 'title';
    placed.push({
      start: text.length,
      end: text.length + body.length,
      kind: kindOf,
      id: `p${placed.length}`,
      why: 'a menu entry',
    });
    text += `${body}\n\n`;
  }
  const spans = cuts
    .map(([start, length, what]) => ({ start, end: Math.min(text.length, start + length + 1), what }))
    .map(({ what, ...span }) => ({ ...trimSpan(text, span), what }))
    .filter(({ start, end }) => start < end);
  const mentions: Mention[] = [];
  for (const { start, end } of spans.filter(({ what }) => what === 'm').sort((a, b) => a.start - b.start)) {
    if (start < (mentions.at(-1)?.end ?? 0)) continue;
    mentions.push({
      id: `x#m${mentions.length + 1}`,
      document: 'x',
      block: 'p1',
      start,
      end,
      text: text.slice(start, end),
      kind: 'person',
      form: 'name',
      how: 't',
      confidence: 0.5,
      entity: 'kim-jong-un',
      candidates: [],
      rule: 'full-name',
      reason: 'because',
    });
  }
  const resolved = {
    document: {
      id: 'x',
      seed: 'x.txt',
      sha256: '',
      bytes: 0,
      encoding: 'utf-8',
      language: 'en',
      title: parts[0]?.[0] ?? '',
      titleFrom: 'headline',
      published: null,
      publisher: parts[1]?.[0] ?? null,
      byline: null,
      words: 0,
      blocks: placed,
    },
    mentions,
    quotes: spans
      .filter(({ what }) => what === 'q')
      .map(({ start, end }, index) => ({ id: `x#q${index + 1}`, spans: [{ start, end }], speaker: 'donald-trump' })),
    dates: spans.filter(({ what }) => what === 'd').map(({ start, end }) => ({ start, end, edtf: '1950/1953' })),
    shared: [],
    related: [],
    recogniser: 'none',
  } as unknown as ResolvedDocument;
  return { resolved, text };
}

test('text out is text in: hostile text with annotations anywhere passes the gate, annotations and all', () => {
  fc.assert(
    fc.property(blocks, fc.array(cut, { maxLength: 6 }), (parts, cuts) => {
      const { resolved, text } = documentOf(parts, cuts);
      const { mdx, fault } = annotate(resolved, text);
      assert.equal(fault, null, mdx);
    }),
    { numRuns: 1500 },
  );
});

test('what annotating leaves for the site is what the site itself would read in the MDX', () => {
  fc.assert(
    fc.property(blocks, fc.array(cut, { maxLength: 6 }), (parts, cuts) => {
      const { resolved, text } = documentOf(parts, cuts);
      const { mdx, rendered } = annotate(resolved, text);
      assert.deepEqual(rendered, renderDocument(mdx, 'x.mdx'), mdx);
    }),
    { numRuns: 500 },
  );
});

test('the gate refuses what a seed must never become', () => {
  const refused: readonly [string, readonly string[]][] = [
    ['{1+1}\n', ['{1+1}']],
    ['import a from "b"\n', ['import a from "b"']],
    ['<script>x</script>\n', ['x']],
    ['text <Mention id={1}>x</Mention>\n', ['text x']],
    ['[a](b)\n', ['a']],
    ['one\n\ntwo\n', ['one']],
    ['one\n', ['two']],
    ['<Mention>\n', ['']],
  ];
  for (const [mdx, wanted] of refused) assert.notEqual(gate(mdx, wanted).refused, null, mdx);
});
