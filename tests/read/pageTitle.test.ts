import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractHtml } from '../../src/pipeline/read/extract/html.ts';

const page = (title: string, body: string): string =>
  `<html><head><title>${title}</title></head><body>${body}</body></html>`;
const P = '<p>Two men died on Tuesday when fire swept the elevator in Hollis, the sheriff said in the evening.</p>';

test('the title of a page is parted into the headline that stands on it and the site', () => {
  const { given } = extractHtml(page('The Sentinel | Local News | Fire kills two', `<b>Fire kills two</b>${P}`));
  assert.deepEqual([given.title, given.publisher], ['Fire kills two', 'The Sentinel']);
  const after = extractHtml(page('Fire kills two - The Sentinel', `<h1>Fire kills two</h1>${P}`));
  assert.equal(after.given.publisher, 'The Sentinel');
});

test('a heading that names the site is not the title of the text', () => {
  const { given } = extractHtml(page('Notes: A walk in town', `<h1>Notes</h1><h3>A walk in town</h3>${P}`));
  assert.deepEqual([given.title, given.publisher], ['A walk in town', 'Notes']);
});

test('a title without parts, or of parts that the page does not show, names no site', () => {
  for (const title of ['Fire: two dead', 'Fire kills two'])
    assert.equal(extractHtml(page(title, P)).given.publisher, null, title);
});

test('what stands between headline and text is text, and links that touch are apart', () => {
  const body = `<div><h1>Fire kills two</h1><h2>A third man is safe</h2><div>${P}${P}</div><a>Fire</a><a>Hollis</a></div>`;
  const { text, furniture } = extractHtml(page('Fire', body));
  assert.ok(text.includes('A third man is safe') && text.includes('Fire Hollis'), text);
  assert.deepEqual(furniture, []);
});
