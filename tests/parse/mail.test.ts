import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../reading.ts';

const BODY =
  'The Free Maps Foundation will pay for the server, and somebody ought to write to the surveyors again about it.';

test('the head of a message gives title, author and day', () => {
  const text = `Message-ID: <1.2@x>\nDate: Tue, 17 Feb 2004 21:04:55 -0700 (PDT)\nFrom: Ingrid Sol <i@example.org>\nTo: list@example.org\nSubject: Re: minutes of the call?\n\n${BODY}\n\n-- \nIngrid\nlist@example.org`;
  const { title, titleFrom, byline, publisher, published, blocks } = documentOf(text);
  assert.deepEqual([title, titleFrom, byline], ['Re: minutes of the call?', 'headline', 'Ingrid Sol']);
  assert.equal(publisher, null, 'the time zone is no agency');
  assert.equal(published?.edtf, '2004-02-17');
  const folded = blocks.filter(({ kind }) => kind === 'furniture').map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(folded, ['Message-ID: <1.2@x>', '--', 'Ingrid', 'list@example.org']);
});

test('a post in a news group names its author in brackets', () => {
  const { title, byline } = documentOf(`From: jp@x.edu (Joe Poe)\nSubject: Slow disk\nLines: 13\n\n${BODY}`);
  assert.deepEqual([title, byline], ['Slow disk', 'Joe Poe']);
});

test('a single line that begins like a field is no head of a message', () => {
  const { title } = documentOf(`To: the mountains and the sea\n\n${BODY}`);
  assert.equal(title, 'To: the mountains and the sea');
});
