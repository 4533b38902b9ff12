import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { patternsIn, patternsOf, sourceFiles, type Pattern } from './patterns/collect.ts';
import { explodes } from './patterns/cost.ts';
import { patternsMade } from './patterns/made.ts';

const HOME = resolve(import.meta.dirname, '../..');
/** Training and measuring work on texts that whoever runs them chose. */
const LEFT = ['scripts/train', 'scripts/bench', 'scripts/clusters'];

const files = sourceFiles(HOME, ['src', 'scripts'], LEFT).map((name) => ({ name, ...patternsIn(HOME, name) }));

function faultsOf(patterns: readonly Pattern[]): string[] {
  const once = new Map(patterns.map((pattern) => [String(pattern.regex), pattern]));
  return [...once.values()].flatMap(({ where, regex }) => {
    const attack = explodes(regex);
    return attack === null ? [] : [`${where}: ${String(regex)} explodes on ${JSON.stringify(attack)}`];
  });
}

test('the check finds patterns that explode, wherever they stand in a file', () => {
  const planted = [
    String.raw`text.replace(/\s+$/, '')`,
    String.raw`const A = { is: /^(a|a)*b/u };`,
    String.raw`if (/(\w+\s?)*!/.test(text)) f();`,
    String.raw`/<!--.*?-->/s.test(text)`,
    String.raw`/<(?:Note|List)\s[^>]*?by="x"/g`,
    String.raw`/(?:\p{Lu}[\p{Lu}.]+\s?){1,4}:/u`,
    // Bounded, but of so many ways, four for each part, that one line takes long on any machine.
    String.raw`/^careers(?: ?[|·•–-] ?[\p{L} &]{2,40}){0,12}$/iu`,
  ];
  for (const line of planted) {
    const found = patternsOf(line, 'planted.ts').literal;
    assert.equal(found.length, 1, line);
    assert.equal(faultsOf(found).length, 1, `not found: ${line}`);
  }
  const page = "---\nconst a = text.replace(/\\s+$/, '');\n---\n<p>{a.split(/ *\\./)}</p>\n";
  assert.equal(patternsOf(page, 'planted.astro').literal.length, 2);
});

test('it lets patterns pass whose time grows with the text', () => {
  for (const fine of [/(?<!\s)\s+$/, /^[^,]*,[^,]*$/, /(?:a|b)*c/y, /\b\w{1,40}!/g, /<[^<>]*>/g, /^(?:\d+,)*\d+$/]) {
    assert.deepEqual(faultsOf([{ where: 'here', regex: fine }]), []);
  }
});

test('every pattern that is written down takes time that grows with its text and no faster', () => {
  const patterns = files.flatMap(({ literal }) => literal);
  assert.ok(patterns.length > 700, `only ${patterns.length} patterns were found`);
  assert.deepEqual(faultsOf(patterns), []);
});

test('so does every pattern that is put together, and that happens before any text is read', async () => {
  const making = files.filter(({ made }) => made.length > 0);
  const loaded = ['src/pipeline/pipeline.ts', 'src/text/dates/scan.ts', ...making.map(({ name }) => name)];
  const patterns = await patternsMade(HOME, loaded);
  const known = new Set(patterns.map(({ where }) => where));
  const later = making.flatMap(({ made }) => made).filter((where) => !known.has(where));
  assert.deepEqual(later, [], 'made from what is not known when the file is loaded: nothing tests these patterns');
  assert.deepEqual(faultsOf(patterns), []);
});
