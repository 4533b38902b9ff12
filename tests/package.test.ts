import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { before, describe, test } from 'node:test';
import { temporaryFolder } from './temporary.ts';

const HOME = resolve(import.meta.dirname, '..');

describe('the package, from its tarball', () => {
  let folder = '';
  let launch = '';
  let packed: string[] = [];

  before(() => {
    folder = temporaryFolder({
      'clippings/a.txt': 'Angela Merkel met Barack Obama in Berlin on 2 May 2011.\n',
      // Broken files of tools in the project that it is installed in: none of it is read.
      'package.json': '{"name": ',
      'tsconfig.json': '{,',
    });
    const printed = npm(['pack', '--json', '--silent', '--pack-destination', folder]);
    const [tarball] = JSON.parse(printed.slice(printed.indexOf('['))) as [
      { filename: string; files: { path: string }[] },
    ];
    packed = tarball.files.map(({ path }) => path);
    execFileSync('tar', ['-xzf', tarball.filename], { cwd: folder });
    // As npm would install it, without a network: the packages are those of the project.
    const modules = join(folder, 'node_modules');
    mkdirSync(modules);
    for (const name of readdirSync(join(HOME, 'node_modules')))
      symlinkSync(join(HOME, 'node_modules', name), join(modules, name));
    cpSync(join(folder, 'package'), join(modules, 'backmatter'), { recursive: true });
    launch = join(modules, 'backmatter/lib/scripts/launch.js');
  });

  test('it holds JavaScript, the weights of the tagger and the licences, and no TypeScript, seeds or tests', () => {
    assert.deepEqual(
      packed.filter((path) => /\.ts$|^seeds|^tests|^content/.test(path)),
      [],
    );
    for (const path of [
      'lib/scripts/launch.js',
      'lib/src/pipeline/recognise/tagger/weights.bin',
      'lib/src/pipeline/recognise/tagger/clusters.bin',
      'LICENSE',
      'NOTICE',
      'README.md',
    ]) {
      assert.ok(packed.includes(path), path);
    }
  });

  test('what its README links lies in it', () => {
    const readme = readFileSync(join(folder, 'package/README.md'), 'utf8');
    const links = [...readme.matchAll(/\]\((?![a-z]+:)([^)#]+)/g)].map(([, path = '']) => path);
    const missing = links.filter((path) => !existsSync(join(folder, 'package', path)));
    assert.ok(links.length > 5);
    assert.deepEqual(missing, []);
  });

  test('no file of it names a folder of the machine it was packed on', () => {
    const texts = packed.filter((path) => !/\.(?:bin|png)$/.test(path));
    const naming = texts.filter((path) => readFileSync(join(folder, 'package', path), 'utf8').includes(HOME));
    assert.deepEqual(naming, []);
  });

  test('its command builds a site that passes verification, also under an older Node, by the one that came with it', (context) => {
    const older = olderNode();
    if (older === null) context.diagnostic('there is no older Node in PATH');
    const env = { ...process.env, INIT_CWD: folder, BACKMATTER_CACHE_FOLDER: join(folder, 'cache') };
    const run = (words: string[]): string =>
      execFileSync(older ?? process.execPath, [launch, ...words], { cwd: folder, env, encoding: 'utf8' });
    const said = run(['build', 'clippings', '--out', 'site', '--json']);
    assert.equal((JSON.parse(said) as { counts: { documents: number } }).counts.documents, 1);
    for (const page of ['people/angela-merkel.html', 'notes/how-to-read.html'])
      assert.ok(existsSync(join(folder, 'site', page)), page);
    assert.match(run(['verify', 'site']), /right/);
  });

  test('without a folder it says what to do, with status 2', () => {
    assert.throws(
      () => execFileSync(process.execPath, [launch, 'build'], { cwd: folder, stdio: 'pipe' }),
      ({ status, stderr }: { status: number; stderr: Buffer }) =>
        status === 2 && /npx backmatter build FOLDER/.test(String(stderr)),
    );
  });
});

/** `npm` as it runs this test, or the one in PATH. */
function npm(words: string[]): string {
  const script = process.env['npm_execpath'];
  const [program, first] = script === undefined ? ['npm', []] : [process.execPath, [script]];
  return execFileSync(program, [...first, ...words], {
    cwd: HOME,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** A Node in PATH that is too old for the program itself. */
function olderNode(): string | null {
  const candidates = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((part) => join(part, 'node'))
    .filter((file) => existsSync(file));
  const isOlder = (file: string): boolean =>
    Number(/^v(\d+)/.exec(execFileSync(file, ['--version'], { encoding: 'utf8' }))?.[1]) < 24;
  return candidates.find(isOlder) ?? null;
}
