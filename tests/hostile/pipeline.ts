import assert from 'node:assert/strict';
import { parseMdx } from '../../src/mdx/parse.ts';
import { analyse } from '../../src/pipeline/analyse.ts';
import { annotate } from '../../src/pipeline/annotate/annotate.ts';
import { assembleCorpus } from '../../src/pipeline/assemble.ts';
import { NO_IDS } from '../../src/model/ids.ts';
import { foldSpace } from '../../src/text/space.ts';

/** What Markdown and Unicode decoding cannot carry: NUL, which files with text do not hold. */
const carried = (text: string): string => text.replaceAll('\0', '\ufffd');

/** Take a text through the whole pipeline and check what is promised of it. Returns the MDX. */
export function checkDocument(text: string): string {
  const facts = analyse({ id: '', path: 'x.txt', digest: '0', bytes: text.length, encoding: 'utf-8', text }, []);
  const { names, document, dates, quotes } = facts;
  let last = 0;
  for (const name of names) {
    assert.equal(text.slice(name.start, name.end), name.text, 'a name stands where it is said to');
    assert.ok(name.start >= last && name.end > name.start, 'names do not overlap');
    assert.ok(
      document.blocks.some(({ start, end, kind }) => kind !== 'furniture' && start <= name.start && name.end <= end),
      `“${name.text}” stands in one block that is read`,
    );
    last = name.end;
  }
  for (const date of dates)
    assert.equal(text.slice(date.start, date.end), date.text, 'a date stands where it is said to');
  for (const { spans } of quotes)
    for (const { start, end } of spans) assert.ok(start < end && end <= text.length, 'a quotation has words');
  const covered = document.blocks.map(({ start, end }) => text.slice(start, end)).join(' ');
  const visible = (value: string): string => value.replace(/[\s\p{C}]+/gu, '');
  assert.equal(visible(covered), visible(text), 'every visible character is in a block');

  const { corpus } = assembleCorpus([facts], [], NO_IDS);
  const [resolved] = corpus.documents;
  assert.ok(resolved !== undefined);
  const { mdx, fault } = annotate(resolved, text);
  assert.equal(fault, null, 'the page passes the gate with its annotations');
  const shown = textsOf(parseMdx(mdx)).map(foldSpace).join(' ');
  assert.equal(visible(shown), visible(carried(covered)), 'text out is text in');
  return mdx;
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function textsOf(node: Node): string[] {
  if (node.type === 'yaml') return [];
  if (node.type === 'text') return [node.value ?? ''];
  return (node.children ?? []).flatMap(textsOf);
}
