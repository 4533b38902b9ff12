import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWhile } from '../../src/text/countWhile.ts';

test('counts what stands before the first that does not fit, as looking at one after the other would', () => {
  for (let length = 0; length <= 9; length++) {
    for (let fitting = 0; fitting <= length; fitting++)
      assert.equal(
        countWhile(length, (place) => place < fitting),
        fitting,
      );
  }
});

test('looks at few of many', () => {
  let looks = 0;
  assert.equal(
    countWhile(1_000_000, (place) => {
      looks++;
      return place < 123_456;
    }),
    123_456,
  );
  assert.ok(looks <= 20, `${looks} looks`);
});
