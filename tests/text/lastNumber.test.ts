import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastNumber } from '../../src/text/lastNumber.ts';

test('the number of a mention is what its id ends with, whatever digits the document has', () => {
  assert.equal(lastNumber('2018/summit-7#m12'), '12');
  assert.equal(lastNumber('12#m007'), '007');
  assert.equal(lastNumber('345'), '345');
  assert.equal(lastNumber('none'), '0');
  assert.equal(lastNumber(''), '0');
});
