import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { cachePart } from '../../src/disk/cache.ts';
import { runPipeline, type Job } from '../../src/pipeline/pipeline.ts';
import { Failure } from '../../src/report/failure.ts';
import { silent } from '../../src/report/progress.ts';
import { contents, differences, place, runCommand, type Place } from './command.ts';

const generate = (here: Place): ReturnType<typeof runCommand> => runCommand(here, ['generate', ...here.words.slice(1)]);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

test('damaged cache entries are not trusted: cut, emptied, turned round or swapped, the result is the same', () => {
  const here = place();
  assert.equal(generate(here).status, 0);
  const good = contents(join(here.root, 'content/generated'));
  const damage: readonly ((file: string, other: string) => void)[] = [
    (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2)),
    (file) => truncateSync(file, 0),
    (file) => writeFileSync(file, readFileSync(file).reverse()),
    (file, other) => writeFileSync(file, readFileSync(other)),
    (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('"names"', '"nomes"')),
    (file) => writeFileSync(file, `${'0'.repeat(64)}\n{"__proto__":{"x":1}}`),
  ];
  for (const harm of damage) {
    const entries = filesBelow(cachePart(join(here.root, 'cache'), 'facts'));
    entries.forEach((file, index) => harm(file, entries[(index + 1) % entries.length] ?? file));
    const run = generate(here);
    assert.equal(run.status, 0, run.said);
    assert.deepEqual(differences(good, contents(join(here.root, 'content/generated'))), []);
  }
});

test('generated files that were changed, cut or taken away are made again', () => {
  const here = place();
  assert.equal(generate(here).status, 0);
  const folder = join(here.root, 'content/generated');
  const good = contents(folder);
  for (const file of filesBelow(folder)) truncateSync(file, 3);
  assert.equal(generate(here).status, 0);
  assert.deepEqual(differences(good, contents(folder)), []);
});

test('a clock that jumps changes nothing: files dated 1970, 2100 or before the epoch give the same bytes', () => {
  const here = place();
  assert.equal(generate(here).status, 0);
  const good = contents(join(here.root, 'content/generated'));
  for (const time of [new Date(0), new Date('2100-01-01'), new Date(-1e12)]) {
    for (const folder of ['seeds', 'cache', 'content'])
      for (const file of filesBelow(join(here.root, folder))) utimesSync(file, time, time);
    assert.equal(generate(here).status, 0);
    assert.deepEqual(differences(good, contents(join(here.root, 'content/generated'))), []);
  }
});

describe('damaged hand-written files end the build with one sentence that names the file', () => {
  const cases: readonly (readonly [string, string | Uint8Array])[] = [
    ['ids.json', ''],
    ['ids.json', '{'],
    ['ids.json', 'null'],
    ['ids.json', '{"version": 2}'],
    [
      'ids.json',
      '{"version": 1, "documents": [{"seed": "000_8fc642d2157d8c1e.txt", "id": "../../../escaped"}], "entities": [], "moved": []}',
    ],
    [
      'ids.json',
      '{"version": 1, "documents": [{"seed": "000_8fc642d2157d8c1e.txt", "id": "/escaped"}], "entities": [], "moved": []}',
    ],
    ['ids.json', '{"version": 1, "documents": [{"seed": "x", "id": "a\\u0000b"}], "entities": [], "moved": []}'],
    [
      'ids.json',
      '{"version": 1, "documents": [], "entities": [{"id": "../x", "kind": "person", "names": ["kim jong un"]}], "moved": []}',
    ],
    [
      'ids.json',
      '{"version": 1, "documents": [], "entities": [], "moved": [{"from": "../../x", "to": "kim-jong-un"}]}',
    ],
    ['decisions.yaml', '- merge: [a, b'],
    ['decisions.yaml', new Uint8Array([0xff, 0xfe, 0x00, 0x01])],
    ['decisions.yaml', 'merge: a'],
    ['settings.yaml', 'title: ['],
    ['settings.yaml', 'title: [1, 2]'],
    ['settings.yaml', '[]'],
    ['settings.yaml', 'colour: red'],
    ['settings.yaml', 'limits: {fileMiB: -1}'],
    [
      'settings.yaml',
      'a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c]',
    ],
    ['settings.yaml', new Uint8Array([0, 1, 2, 255])],
  ];
  const here = place();
  const content = join(here.root, 'content');
  const job: Job = {
    seeds: join(here.root, 'seeds'),
    content,
    generated: join(here.root, 'generated'),
    keepIds: false,
    previous: null,
    cache: join(here.root, 'cache'),
    jobs: 1,
  };
  for (const [name, data] of cases) {
    test(`${name}: ${typeof data === 'string' ? data.slice(0, 90) : 'bytes'}`, async () => {
      rmSync(content, { recursive: true, force: true });
      mkdirSync(content, { recursive: true });
      writeFileSync(join(content, name), data);
      await assert.rejects(
        runPipeline(job, silent),
        (cause) =>
          cause instanceof Failure && cause.message.includes(name) && cause.message.length < 1500 && cause.hint !== '',
      );
    });
  }
  test('the command shows the sentence and the hint, and no stack trace', () => {
    writeFileSync(join(content, 'settings.yaml'), 'title: [');
    const run = generate(here);
    assert.equal(run.status, 1);
    assert.match(run.said, /settings\.yaml/);
    assert.doesNotMatch(run.said, /\n {4}at /);
  });
});
