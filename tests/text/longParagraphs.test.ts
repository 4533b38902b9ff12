import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../src/pipeline/analyse.ts';
import { annotate } from '../../src/pipeline/annotate/annotate.ts';
import { assembleCorpus } from '../../src/pipeline/assemble.ts';
import { NO_IDS } from '../../src/model/ids.ts';
import { partsOf } from '../../src/mdx/parts.ts';
import { renderDocument } from '../../src/site/content/renderDocument.ts';
import { cutParagraph } from '../../src/text/longParagraphs.ts';
import { seedOf } from '../hostile/seedOf.ts';

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });
const lengths = (text: string): number[] => cutParagraph(text, whole(text)).map(({ start, end }) => end - start);

test('a paragraph as long as a book is cut behind sentences, and nothing of it is lost', () => {
  for (const piece of ['“Yes,” said Kim. ', 'word ', 'word, and\n', '是的。 ', `${'x'.repeat(30_000)} `]) {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const parts = cutParagraph(text, whole(text));
    assert.equal(parts.map(({ start, end }) => text.slice(start, end)).join(''), text);
    assert.ok(
      parts.slice(0, -1).every(({ end }) => /\s/.test(text.charAt(end - 1))),
      'cut at a blank',
    );
    if (piece.length < 100)
      assert.ok(
        lengths(text).every((length) => length <= 20_000),
        piece,
      );
  }
  const spoken = '“Yes,” said Kim. '.repeat(3000);
  assert.ok(cutParagraph(spoken, whole(spoken)).every(({ start }) => spoken.startsWith('“', start)));
});

test('paragraphs that people write, and letters without a blank, stay whole', () => {
  for (const text of ['', 'Mr Kim spoke. '.repeat(1400), 'a'.repeat(100_000)]) assert.equal(lengths(text).length, 1);
});

test('signs without a blank are cut too, never inside a character as readers see it', () => {
  for (const piece of ['[', '{', '<b>', '👩‍👩‍👧‍👦', '🇰🇵', 'e\u0301!', 'a\u200d\u202e', '金正恩会見。']) {
    const text = piece.repeat(Math.ceil(300_000 / piece.length));
    const parts = cutParagraph(text, whole(text));
    assert.equal(parts.map(({ start, end }) => text.slice(start, end)).join(''), text);
    assert.ok(
      lengths(text).every((length) => length <= 20_000),
      `${JSON.stringify(piece)} leaves ${String(Math.max(...lengths(text)))} units whole`,
    );
    for (const { end } of parts.slice(0, -1)) assert.match(text.slice(0, end).slice(-20), /[^\p{L}\p{M}\p{N}\u200d]$/u);
  }
  const far = `${'['.repeat(300_000)} ${'['.repeat(300_000)}`;
  assert.ok(
    lengths(far).every((length) => length <= 100_001),
    'a blank far on does not keep it whole',
  );
});

test('a book on one line is written and drawn in parts, each no longer than a tree in memory may be', () => {
  const text = '“Yes,” said Kim. '.repeat(1500);
  const facts = analyse(seedOf(text), []);
  assert.ok(facts.document.blocks.length > 1);
  const [resolved] = assembleCorpus([facts], [], NO_IDS).corpus.documents;
  assert.ok(resolved !== undefined);
  const { mdx, fault } = annotate(resolved, text);
  assert.equal(fault, null);
  const parts = partsOf(mdx);
  assert.equal(parts.map(({ source }) => source).join(''), mdx);
  const longest = Math.max(...mdx.split('\n').map((line) => line.length));
  assert.ok(parts.length > 1 && parts.every(({ source }) => source.length < 100_000 + 2 * longest));
  const { blocks, mentions } = renderDocument(mdx, 'x.mdx');
  assert.equal(blocks.map((block) => block.text).join(' '), text.trim());
  assert.equal(mentions.length, 1500);
});
