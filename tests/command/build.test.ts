import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { temporaryFolder } from '../temporary.ts';

const HOME = resolve(import.meta.dirname, '../..');
const SEEDS = join(HOME, 'seeds');

/** Run the command as a user would, with a cache of its own. */
function backmatter(words: readonly string[], cwd: string): { status: number | null; out: string; said: string } {
  const env = { ...process.env, INIT_CWD: cwd, BACKMATTER_CACHE_FOLDER: join(cwd, '.cache') };
  const run = spawnSync(process.execPath, [join(HOME, 'scripts/backmatter.ts'), ...words], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status: run.status, out: run.stdout, said: run.stderr };
}

/** Every file below a folder with its content. */
function contents(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length), readFileSync(file, 'latin1')]),
  );
}

describe('what cannot be built says so in one sentence and with the right status', () => {
  const cases: readonly (readonly [string, readonly string[], number, RegExp])[] = [
    ['a missing folder', ['build', 'nowhere'], 1, /There is no folder .*nowhere/],
    ['an empty folder', ['build', 'empty'], 1, /There is no document in .*empty: it is empty/],
    [
      'a folder of nothing readable',
      ['build', 'unreadable'],
      1,
      /of what is in it nothing can be read \(zero\.txt: The file is empty/,
    ],
    [
      'a file where a folder is expected',
      ['build', 'file.txt'],
      1,
      /is a file, but a folder of documents was expected/,
    ],
    ['an unknown flag', ['build', '--colour'], 2, /colour/],
    ['a number that is none', ['build', 'empty', '--jobs', 'many'], 2, /--jobs is “many”/],
    ['an address that is none', ['build', 'empty', '--site', 'example'], 2, /--site is “example”/],
    ['output among the documents', ['build', 'docs', '--out', 'docs/site'], 2, /lie within each other/],
    ['an unknown command', ['biuld'], 2, /There is no command “biuld”/],
    [
      'output in a folder of somebody else’s',
      ['build', 'docs', '--out', 'thesis'],
      1,
      /holds files that Backmatter did not make/,
    ],
  ];
  const cwd = temporaryFolder({
    'empty/.keep': '',
    'unreadable/zero.txt': '',
    'file.txt': 'x',
    'docs/a.txt': 'Text.',
    'thesis/work.doc': 'years',
  });
  for (const [name, words, status, sentence] of cases) {
    test(name, () => {
      const run = backmatter(words, cwd);
      assert.match(run.said, sentence);
      assert.equal(run.status, status);
      assert.doesNotMatch(run.said, /\n {4}at /, 'a stack trace is no message');
    });
  }
});

describe('a build of the bundled seeds', () => {
  const cwd = temporaryFolder();
  const seeds = join(cwd, 'papers');
  cpSync(SEEDS, seeds, { recursive: true });
  const generated = (): Map<string, string> => contents(join(cwd, 'content/generated'));
  const build = (out: string): ReturnType<typeof backmatter> =>
    backmatter(['build', seeds, '--out', out, '--content', 'content', '--json'], cwd);
  let pristine: Map<string, string>;

  test('prints one object with --json, writes nothing among the documents, and twice gives the same bytes', () => {
    const before = contents(seeds);
    const first = build('one');
    assert.equal(first.status, 0, first.said);
    const summary = JSON.parse(first.out) as { counts: { documents: number }; notices: unknown[] };
    assert.equal(summary.counts.documents, 2);
    assert.deepEqual(contents(seeds), before);
    pristine = generated();
    const second = build('two');
    assert.equal((JSON.parse(second.out) as { changed: number }).changed, 0);
    assert.deepEqual(generated(), pristine);
    const [one, two] = ['one', 'two'].map((name) => contents(join(cwd, name)));
    const different = [...(one ?? [])].filter(([path, content]) => two?.get(path) !== content).map(([path]) => path);
    assert.deepEqual(different, []);
  });

  test('the pages and files that people link to have the names they are promised', () => {
    const pages = ['index', 'search', 'about', '404', 'quotes', 'timeline', 'review', 'documents', 'people', 'places'];
    const files = ['events.html', 'organizations.html', 'sw.js', 'llms.txt', 'data/ids.json', 'search/core.js'];
    const named = ['people/kim-jong-un.html', 'places/north-korea.html', 'events/korean-war.html'];
    named.push('organizations/central-intelligence-agency.html', 'documents/002-bff1fb16216cbd7f.html');
    const all = [...pages.map((page) => `${page}.html`), ...files, ...named];
    assert.deepEqual(
      all.filter((path) => !existsSync(join(cwd, 'one', path))),
      [],
    );
  });

  test('bad files are told about and do not stop the others', () => {
    writeFileSync(join(seeds, 'zero.txt'), '');
    writeFileSync(join(seeds, 'program.txt'), new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1]));
    const { out, status } = build('one');
    assert.equal(status, 0);
    const { notices, counts } = JSON.parse(out) as {
      notices: { seed: string; code: string }[];
      counts: { documents: number };
    };
    assert.deepEqual(
      notices.map(({ seed, code }) => [seed, code]),
      [
        ['program.txt', 'binary'],
        ['zero.txt', 'empty'],
      ],
    );
    assert.equal(counts.documents, 2);
    rmSync(join(seeds, 'zero.txt'));
    rmSync(join(seeds, 'program.txt'));
  });

  test('a changed seed rewrites what it changes and leaves the other document alone', () => {
    const file = join(seeds, '000_8fc642d2157d8c1e.txt');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('tensions across', 'disputes across'));
    assert.equal(build('one').status, 0);
    const now = generated();
    const changed = [...now].filter(([path, content]) => pristine.get(path) !== content).map(([path]) => path);
    assert.ok(changed.includes('/documents/000-8fc642d2157d8c1e.mdx'));
    assert.deepEqual(
      changed.filter((path) => path.startsWith('/documents/002')),
      [],
    );
    writeFileSync(file, text);
  });

  test('a seed that is deleted goes with its mentions, and comes back to the same bytes', () => {
    const file = join(seeds, '002_bff1fb16216cbd7f.txt');
    const text = readFileSync(file, 'utf8');
    rmSync(file);
    assert.equal(build('one').status, 0);
    assert.deepEqual(
      [...generated().keys()].filter((path) => path.includes('002-bff1fb16216cbd7f') || path.includes('andy-kim')),
      [],
    );
    assert.equal(existsSync(join(cwd, 'one/people/andy-kim.html')), false);
    assert.doesNotMatch(readFileSync(join(cwd, 'one/data/mentions.ndjson'), 'utf8'), /002-bff1fb16216cbd7f/);
    writeFileSync(file, text);
    assert.equal(build('one').status, 0);
    assert.deepEqual(
      [...generated()].filter(([path, content]) => pristine.get(path) !== content).map(([path]) => path),
      [],
    );
  });

  test('the MDX is what the site is made of: a changed word changes the page, a deleted file takes its page away', () => {
    const mdx = join(cwd, 'content/generated/documents/002-bff1fb16216cbd7f.mdx');
    writeFileSync(mdx, readFileSync(mdx, 'utf8').replace('Resolving', 'Untangling'));
    rmSync(join(cwd, 'content/generated/documents/000-8fc642d2157d8c1e.mdx'));
    const run = backmatter(['site', seeds, '--out', 'one', '--content', 'content'], cwd);
    assert.equal(run.status, 0, run.said);
    for (const stage of ['Pages', 'Search', 'Originals'])
      assert.match(run.said, new RegExp(`^${stage} +([1-9]\\d*)/\\1, `, 'm'), 'each stage tells of all its steps');
    assert.match(readFileSync(join(cwd, 'one/documents/002-bff1fb16216cbd7f.html'), 'utf8'), /Untangling/);
    assert.equal(existsSync(join(cwd, 'one/documents/000-8fc642d2157d8c1e.html')), false);
  });
});

test('the generated files in the repository are what the pipeline makes of the bundled seeds', () => {
  const cwd = temporaryFolder();
  const content = join(cwd, 'content');
  cpSync(join(HOME, 'content'), content, { recursive: true, filter: (path) => !path.endsWith('/generated') });
  const run = backmatter(['generate', SEEDS, '--content', content], cwd);
  assert.equal(run.status, 0, run.said);
  const [made, kept] = [contents(join(content, 'generated')), contents(join(HOME, 'content/generated'))];
  const stale = [...new Set([...made.keys(), ...kept.keys()])].filter((path) => made.get(path) !== kept.get(path));
  assert.deepEqual(stale, [], 'run npm run golden, read the diff, and commit content/generated');
  assert.equal(
    readFileSync(join(content, 'ids.json'), 'utf8'),
    readFileSync(join(HOME, 'content/ids.json'), 'utf8'),
    'content/ids.json is stale',
  );
});
