import assert from 'node:assert/strict';
import test from 'node:test';
import { groups } from './marked.ts';

test('nobody is called by two short forms of one name that begin differently', () => {
  assert.equal(groups('[Bill Steven|P] and his brother [Ted|P]. [Ed Fleshman|P] praised them.').length, 3);
  assert.deepEqual(groups('[Jimmy Orr|P] sang. [Jim|P] left.'), ['Jimmy Orr + Jim']);
  assert.deepEqual(groups('[Edward Orr|P] sang. [Ted|P] left.'), ['Edward Orr + Ted']);
});

test('a nickname between quotation marks stands where the other form has an initial before it', () => {
  assert.deepEqual(
    groups('[Walter "Buddy" Novak Jr.|P], 88\n\n[Walter J. "Buddy" Novak Jr.|P] died. [Buddy|P] sang.'),
    ['Walter "Buddy" Novak Jr. + Walter J. "Buddy" Novak Jr. + Buddy'],
  );
  assert.equal(groups('[George W. Orr|P] came. Then [George H. W. Orr|P] left.').length, 2);
});
