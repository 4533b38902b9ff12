import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';

const HOME = join(import.meta.dirname, '../..');
const SITE = join(HOME, 'src/site');
const TABLES = ['CONTRIBUTING.md', 'src/site/README.md'].map((file) => readFileSync(join(HOME, file), 'utf8'));
const named = new Set(TABLES.flatMap((text) => [...text.matchAll(/`([^`\s]+)`/g)].map((match) => match[1] ?? '')));
const files = new Set(globSync('**/*.{astro,ts,css}', { cwd: SITE }).map((file) => file.replaceAll('\\', '/')));

test('every component is named where CONTRIBUTING and the site’s README say what makes each part of a page', () => {
  const components = [...files]
    .filter((file) => file.startsWith('components/'))
    .map((file) => basename(file, '.astro'));
  const missing = components.filter((name) => !named.has(name) && !named.has(`components/${name}`));
  assert.deepEqual(missing, []);
});

test('what those tables name is there', () => {
  const rooms = /^(?:assets|client|components|compose|content|feeds|layouts|notes|pages|reuse|search|text|words)\/.+/;
  const gone = [...named].filter((name) => {
    if (/^[a-z-]+\.css$/.test(name)) return !files.has(`styles/${name}`);
    if (!rooms.test(name) || name.includes('*')) return false;
    return !files.has(name) && !files.has(`${name}.astro`) && ![...files].some((file) => file.startsWith(name));
  });
  assert.deepEqual(gone, []);
});
