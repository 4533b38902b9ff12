import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

const HOME = resolve(import.meta.dirname, '..');
const STAGES = [
  'read',
  'clean',
  'parse',
  'recognise',
  'dates',
  'quotes',
  'imported',
  'resolve',
  'shared',
  'compile',
  'annotate',
  'export',
  'write',
];
/** Stages that may touch the disk; the rest are pure. */
const ON_DISK = new Set(['read', 'write']);

const files = readdirSync(join(HOME, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
  .map((entry) => relative(HOME, join(entry.parentPath, entry.name)));

function importsOf(file: string): string[] {
  const source = readFileSync(join(HOME, file), 'utf8');
  return [...source.matchAll(/(?:from|import) +'([^']+)'|import\('([^']+)'\)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}

/** Where an import leads, as a path below the project, or the package's name. */
function target(file: string, specifier: string): string {
  return specifier.startsWith('.') ? relative(HOME, resolve(HOME, dirname(file), specifier)) : specifier;
}

/** The room of a file: `model`, `report`, `text`, `disk`, `mdx`, `knowledge`, a stage, `pipeline` itself, `site`. */
function room(path: string): string {
  const [, top = '', second = ''] = path.split('/');
  if (top !== 'pipeline') return top;
  return STAGES.includes(second) ? `stage:${second}` : 'pipeline';
}

/** What each room may import; nothing in `src` imports scripts or tests. */
function allowed(from: string, to: string): boolean {
  if (from === to || to === 'model') return true;
  if (from === 'model') return false;
  if (to === 'report' || to === 'text') return from !== 'report';
  if (to === 'disk') return from === 'pipeline' || from === 'stage:write' || from === 'site';
  if (to === 'mdx') return from === 'pipeline' || from === 'stage:annotate' || from === 'site';
  if (to === 'knowledge') return from.startsWith('stage:') || from === 'pipeline';
  return from === 'pipeline' && to.startsWith('stage:');
}

test('imports go one way: pipeline → stages → mdx, knowledge, disk, text, report → model; the site never imports the pipeline', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .map((specifier) => target(file, specifier))
      .filter((to) => /^(?:src|scripts|tests)\//.test(to) && !allowed(room(file), room(to)))
      .map((to) => `${file} imports ${to}`),
  );
  assert.deepEqual(wrong, []);
});

test('the model imports zod and nothing else', () => {
  const wrong = files
    .filter((file) => room(file) === 'model')
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => !name.startsWith('.') && name !== 'zod')
        .map((name) => `${file}: ${name}`),
    );
  assert.deepEqual(wrong, []);
});

test('only reading, writing, the cache, the loaders and the tagger’s own weights touch the disk', () => {
  const pure = files.filter((file) => {
    const where = room(file);
    if (where === 'disk' || file === 'src/pipeline/pipeline.ts') return false;
    if (where === 'site') return /^src\/site\/(?:components|compose|layouts|text|words)\//.test(file);
    return !where.startsWith('stage:') || !ON_DISK.has(where.slice('stage:'.length));
  });
  const wrong = pure
    .filter((file) => !/recognise\/tagger\/load[^/]*\.ts$/.test(file))
    .filter((file) => importsOf(file).some((name) => /^node:(?:fs|child_process|http|net)/.test(name)));
  assert.deepEqual(wrong, []);
});

test('a file is one idea: none above 300 lines, tables of data apart', () => {
  const long = files
    .filter((file) => !file.startsWith('src/knowledge/'))
    .map((file) => [file, readFileSync(join(HOME, file), 'utf8').split('\n').length] as const)
    .filter(([, lines]) => lines > 300);
  assert.deepEqual(long, []);
});

test('a style sheet is one component: none above 220 lines', () => {
  const long = readdirSync(join(HOME, 'src/site/styles')).filter(
    (name) => readFileSync(join(HOME, 'src/site/styles', name), 'utf8').split('\n').length > 220,
  );
  assert.deepEqual(long, []);
});

test('pages learn of the collection by questions alone, so that what each depends on is known', () => {
  const shown = files.filter((file) => /^src\/site\/(?:components|compose|layouts)\//.test(file));
  const wrong = shown.flatMap((file) => {
    const source = readFileSync(join(HOME, file), 'utf8');
    const tables = /import \{([^}]*)\} from '[^']*content\/records\.ts'/.exec(source)?.[1] ?? '';
    const raw = tables.split(',').filter((name) => /^(?:documents|entities|manifest|redirects)$/.test(name.trim()));
    const disk = importsOf(file).filter((name) => name.startsWith('node:'));
    return [...raw, ...disk].map((name) => `${file} takes ${name.trim()}`);
  });
  assert.deepEqual(wrong, []);
});
