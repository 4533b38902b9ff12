import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { VERSION } from '../src/model/version.ts';

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Locked extends Manifest {
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '..', name), 'utf8')) as unknown;
const manifest = read('package.json') as Manifest;
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

test('every test that SECURITY.md points to is there, and is run by npm run test:security', () => {
  const root = resolve(import.meta.dirname, '..');
  const security = readFileSync(join(root, 'SECURITY.md'), 'utf8');
  const pointed = [...new Set(security.match(/\b(?:tests|scripts)\/[\w/*.-]+/g))].filter((path) => !/\/$/.test(path));
  assert.ok(pointed.length > 30, 'the paths in it are seen');
  assert.deepEqual(
    pointed.filter((path) => globSync(path, { cwd: root }).length === 0),
    [],
  );
  const { scripts } = read('package.json') as { scripts: Record<string, string> };
  const run = new Set(
    (scripts['test:security'] ?? '').match(/tests\/[\w/*.-]+/g)?.flatMap((path) => globSync(path, { cwd: root })),
  );
  assert.deepEqual(
    pointed
      .filter((path) => path.endsWith('.test.ts') && path !== 'tests/package.test.ts')
      .flatMap((path) => globSync(path, { cwd: root }))
      .filter((path) => !run.has(path)),
    [],
  );
});

test('the program knows its own version', () => {
  assert.equal(VERSION, manifest.version);
});

test('each package is asked for by one exact version, and the lock file holds that one', () => {
  for (const kind of KINDS) {
    assert.deepEqual(packages['']?.[kind], manifest[kind], `${kind} of the lock file are those of package.json`);
    for (const [name, version] of Object.entries(manifest[kind] ?? {})) {
      assert.match(version, /^\d+\.\d+\.\d+(?:-[\w.]+)?$/, `${name} is asked for by an exact version`);
      assert.equal(packages[`node_modules/${name}`]?.version, version, name);
    }
  }
});

// Those of other platforms were not at hand when the lock file was made; SECURITY.md says so.
test('the lock file holds a digest for each package but optional ones that are for one platform alone', () => {
  const without = Object.entries(packages).filter(
    ([path, { integrity, optional }]) => path !== '' && integrity === undefined && optional !== true,
  );
  assert.deepEqual(
    without.map(([path]) => path),
    [],
  );
});

test('no package needs an install script but esbuild, whose script only saves time', () => {
  const scripts = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);
  assert.deepEqual(
    scripts.map(([path]) => path).filter((path) => path !== 'node_modules/esbuild'),
    [],
  );
});

interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly permissions: unknown; readonly steps: readonly { run?: string; uses?: string }[] }>
  >;
}
const workflow = (path: string): Workflow =>
  parse(readFileSync(resolve(import.meta.dirname, '..', path), 'utf8')) as Workflow;
const stepsOf = ({ jobs }: Workflow): { run?: string; uses?: string }[] =>
  Object.values(jobs).flatMap(({ steps }) => steps);

test('a release is installed without scripts, audited, tested, listed and packed, in this order; only the job that attaches may write', () => {
  const release = workflow('.github/workflows/release.yml');
  assert.deepEqual(release.on, { push: { tags: ['v*'] } });
  assert.deepEqual(release.permissions, {}, 'nothing is permitted that a job does not ask for');
  const { pack, attach, ...others } = release.jobs;
  assert.deepEqual(Object.keys(others), []);
  assert.deepEqual([pack?.permissions, attach?.permissions], [{ contents: 'read' }, { contents: 'write' }]);
  assert.deepEqual(
    pack?.steps.flatMap(({ run }) => run ?? []),
    [
      'npm ci --ignore-scripts',
      'npm audit --audit-level=high',
      'npm test',
      'mkdir release',
      'npm sbom --sbom-format cyclonedx --omit dev > release/sbom.json',
      'npm pack --pack-destination release',
    ],
  );
  const runs = attach?.steps.flatMap(({ run }) => run ?? []) ?? [];
  assert.equal(runs.length, 1);
  assert.match(runs[0] ?? '', /^gh release create "\$GITHUB_REF_NAME" release\/\* /, 'all that was made is attached');
});

test('the release uses only actions of GitHub’s own, of the majors that the example in docs/ uses', () => {
  const used = (path: string): string[] => stepsOf(workflow(path)).flatMap(({ uses }) => uses ?? []);
  const known = used('docs/examples/github-actions.yml');
  for (const action of used('.github/workflows/release.yml')) {
    assert.match(action, /^actions\/[\w-]+@v\d+$/);
    assert.ok(known.includes(action), `${action} is not the one of docs/examples/github-actions.yml`);
  }
});
