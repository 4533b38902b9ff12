import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fitsGlob, globOf } from '../../src/text/glob.ts';

const fits = (pattern: string, path: string): boolean => fitsGlob(globOf(pattern), path);

test('a star stays within a folder, two go through folders, a question mark is one character', () => {
  assert.ok(fits('old/*.txt', 'old/a.txt'));
  assert.ok(!fits('old/*.txt', 'old/deep/a.txt'));
  assert.ok(fits('old/**', 'old/deep/a.txt'));
  assert.ok(fits('**/a.txt', 'a.txt'));
  assert.ok(fits('?.txt', 'a.txt') && !fits('?.txt', 'ab.txt') && !fits('?', '/'));
  assert.ok(fits('a+(b)[c].txt', 'a+(b)[c].txt') && !fits('a.txt', 'aXtxt'));
});

test('a pattern of settings fits what the regular expression that says the same fits', () => {
  const short = fc
    .array(fc.constantFrom('a', 'b', '/', '.', '*', '**', '?'), { maxLength: 8 })
    .map((all) => all.join(''));
  const paths = fc.array(fc.constantFrom('a', 'b', '/', '.', '\n'), { maxLength: 8 }).map((all) => all.join(''));
  fc.assert(
    fc.property(short, paths, (pattern, path) => {
      const source = pattern
        .replace(/\./g, '\\.')
        .replace(/\*\*\/?|\*|\?/g, (sign) => (sign === '?' ? '[^/]' : sign === '*' ? '[^/]*' : '.*'));
      assert.equal(fits(pattern, path), new RegExp(`^${source}$`, 's').test(path));
    }),
    { numRuns: 3000 },
  );
});

test('many stars cost no more than their number', () => {
  const before = process.cpuUsage();
  assert.ok(!fits(`${'*a'.repeat(200)}b`, 'a'.repeat(4000)));
  assert.ok(process.cpuUsage(before).user < 3e6, 'took more than three seconds');
});
