import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { FLAGS } from '../scripts/command/options.ts';
import { referencePages } from '../scripts/reference/pages.ts';
import { DOWNLOADS } from '../src/model/exports.ts';

const HOME = resolve(import.meta.dirname, '..');

test('the reference says what the code does: `npm run reference` makes it again', () => {
  for (const [path, text] of referencePages()) assert.equal(readFileSync(join(HOME, path), 'utf8'), text, path);
  const pages = readdirSync(join(HOME, 'docs/reference')).map((name) => `docs/reference/${name}`);
  assert.deepEqual(pages.sort(), [...referencePages().keys()].sort());
});

test('every field, setting and flag of the reference has a meaning', () => {
  for (const [path, text] of referencePages()) {
    const empty = text.split('\n').filter((line) => line.startsWith('| `') && /\|\s*\|$/.test(line));
    assert.deepEqual(
      empty.filter((line) => !path.endsWith('decisions.md') || !/\| `- /.test(line)),
      [],
      path,
    );
  }
});

test('every table of records and of cells has its fields in the reference', () => {
  const text = readFileSync(join(HOME, 'docs/reference/data.md'), 'utf8');
  const tables = DOWNLOADS.map(({ path }) => basename(path)).filter((name) => /\.(?:csv|ndjson)$/.test(name));
  assert.deepEqual(
    tables.filter((name) => !text.includes(`\n## ${name}\n`)),
    [],
  );
});

test('every command of the reference is a script of npm, under the same name', () => {
  const { scripts } = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')) as { scripts: object };
  const rows = readFileSync(join(HOME, 'docs/reference/commands.md'), 'utf8').split('## Flags')[0] ?? '';
  const commands = [...rows.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, name = '']) => name);
  assert.ok(commands.length >= 9);
  assert.deepEqual(
    commands.filter((name) => !(name in scripts)),
    [],
  );
});

test('links between the documentation’s pages lead somewhere', () => {
  const pages = readdirSync(join(HOME, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  for (const page of [...pages.map((name) => join('docs', name)), 'README.md', 'CONTRIBUTING.md']) {
    const links = [...readFileSync(join(HOME, page), 'utf8').matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(
      (match) => match[1] ?? '',
    );
    const local = links.filter((link) => !/^[a-z]+:/i.test(link));
    assert.deepEqual(
      local.filter((link) => !existsSync(join(HOME, dirname(page), link))),
      [],
      page,
    );
  }
});

test('what the documentation tells people to type exists: commands, their flags, and workflow files that parse', () => {
  const { scripts } = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')) as { scripts: object };
  const flags = new Set([...Object.keys(FLAGS), 'documents', 'in', 'as', 'alias', 'same-as', 'mention', 'why', 'data']);
  const pages = readdirSync(join(HOME, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  for (const page of [...pages.map((name) => join('docs', name)), 'README.md', 'CONTRIBUTING.md']) {
    const text = readFileSync(join(HOME, page), 'utf8');
    for (const [line, command = '', words = ''] of text.matchAll(/npm run ([a-z:-]+)(?: -- ((?:[^\n`]|\\\n)*))?/g)) {
      assert.ok(command in scripts, `${page}: ${line}`);
      if (!['build', 'start', 'site', 'dev', 'explain', 'verify', 'decide'].includes(command)) continue;
      for (const [, flag = ''] of words.matchAll(/(?:^|[ [])--([a-z-]+)/g))
        assert.ok(flags.has(flag), `${page}: ${line}`);
    }
    for (const [, yaml = ''] of text.matchAll(/^ *```ya?ml\n(.*?)^ *```/gms))
      assert.doesNotThrow(() => parse(yaml), page);
  }
});
