import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Locked extends Manifest {
  readonly version?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '..', name), 'utf8')) as unknown;
const manifest = read('package.json') as Manifest;
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

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
