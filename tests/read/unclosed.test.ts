import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../src/pipeline/read/extract.ts';
import { reopensTooMuch } from '../../src/pipeline/read/extract/unclosed.ts';

const many = (one: (n: number) => string, count = 3000): string =>
  Array.from({ length: count }, (_, n) => one(n)).join('');

test('pages whose unclosed elements would be opened again without end are shown as they are written', () => {
  const attacks: readonly ((n: number) => string)[] = [
    (n) => `<b a${n}><p>`,
    (n) => `<FONT COLOR=${n}><div>x</div>`,
    // What seems to be an end tag and is none.
    (n) => `<b a${n}><p><!--</b>-->`,
    (n) => `<b a${n}><p title="</b>">`,
    (n) => `<b a${n}><p><script></b></script>`,
    (n) => `<b a${n}><select></b></select><p>`,
    (n) => `<b a${n}><object></b></object><p>`,
    (n) => `<b a${n}><template></b></template><p>`,
    (n) => `<b a${n}>${'<div>'.repeat(12)}</b>`,
    (n) => `<b a${n}></br>`,
    (n) => `<!--><b a${n}><p>`,
    (n) => `<svg><style><b a${n}><p>`,
    (n) => `<svg><![CDATA[><x y="]]><b a${n}><p>`,
  ];
  for (const attack of attacks) {
    const source = many(attack);
    const { text, unread } = extract(source, 'a.html');
    assert.ok(unread !== undefined && text === source, attack(0));
  }
});

test('pages with thousands of elements that are closed, and old ones that leave some open, are read', () => {
  const plain = many(
    (n) =>
      `<p>The <b>bold</b>, <i class="x y">the <em>deep</em></i>, <font color=red>and <a href="#${n}">a link</a></font>.</p>`,
  );
  const old = `${'<font face=Arial>'.repeat(40)}${many(() => '<p>The words of a page of 1998.<br>', 2000)}`;
  for (const source of [plain, old]) assert.ok(!reopensTooMuch(source));
  assert.equal(extract('<p>The <b>bold</b> word.</p>', 'a.html').unread, undefined);
});
