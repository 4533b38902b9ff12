import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { buildOptions } from '../../scripts/command/options.ts';
import { readAnnotations } from '../../src/pipeline/read/annotations.ts';
import { readDecisions } from '../../src/pipeline/read/decisions.ts';
import { readIds } from '../../src/pipeline/read/ids.ts';
import { readSettings } from '../../src/pipeline/read/settings.ts';
import { Failure } from '../../src/report/failure.ts';
import { temporaryFolder } from '../temporary.ts';

const skip = process.platform === 'win32' ? 'no pipes here' : false;

/** What may stand where a file is expected, by what it is. */
const OBSTACLES: readonly (readonly [string, (file: string) => void])[] = [
  ['a link out of the folder', (file) => symlinkSync('/etc/passwd', file)],
  ['a link to a file beside it', (file) => symlinkSync('other.txt', file)],
  ['a link to itself', (file) => symlinkSync(file, file)],
  ['a link that leads nowhere', (file) => symlinkSync('nowhere', file)],
  ['a link to a device without end', (file) => symlinkSync('/dev/zero', file)],
  ['a named pipe', (file) => void execFileSync('mkfifo', [file])],
  ['a device', (file) => void execFileSync('mknod', [file, 'c', '1', '5'])],
  ['a folder', (file) => mkdirSync(file)],
  ['a file of a terabyte', (file) => (writeFileSync(file, ''), truncateSync(file, 2 ** 40))],
];

/** Every file that people write, and how it is read. */
const FILES: readonly (readonly [string, (content: string) => unknown])[] = [
  ['settings.yaml', readSettings],
  ['decisions.yaml', readDecisions],
  ['ids.json', (content) => readIds(content, null)],
  ['data/ids.json', (content) => readIds(join(content, 'none'), content)],
  ['people.txt', readDecisions],
  ['lists/people.csv', readDecisions],
];

/** Whether the obstacle could be put there: devices need more rights than most have. */
function placed(harm: (file: string) => void, file: string): boolean {
  try {
    harm(file);
    return true;
  } catch (cause) {
    if (/not permitted|EFBIG|EINVAL/i.test(String(cause))) return false;
    throw cause;
  }
}

const root = temporaryFolder();
const contentFor = (path: string): string => {
  const content = mkdtempSync(join(root, 'content-'));
  writeFileSync(join(content, 'other.txt'), 'Mr Kim');
  mkdirSync(dirname(join(content, path)), { recursive: true });
  if (path.includes('people')) writeFileSync(join(content, 'decisions.yaml'), `- {list: ${path}, is: person}`);
  return content;
};

for (const [path, read] of FILES) {
  test(
    `${path} is a file of its own or is refused by name: no link is followed, no pipe or device waited for`,
    { skip },
    () => {
      for (const [what, harm] of OBSTACLES) {
        const content = contentFor(path);
        if (!placed(harm, join(content, path))) continue;
        assert.throws(
          () => read(content),
          (cause) => cause instanceof Failure && cause.message.includes(path),
          what,
        );
      }
    },
  );
}

test(
  'a list below a folder that is a link is refused: no file of this machine becomes names of the site',
  { skip },
  () => {
    const content = contentFor('people.txt');
    symlinkSync(contentFor('secrets.txt'), join(content, 'lists'));
    writeFileSync(join(content, 'decisions.yaml'), '- {list: lists/other.txt, is: person}');
    assert.throws(() => readDecisions(content), /symbolic link/);
  },
);

test('below annotations/, links, loops, pipes and devices are passed over with a sentence each', { skip }, () => {
  for (const [what, harm] of OBSTACLES) {
    const content = contentFor('annotations/fine.conll');
    writeFileSync(join(content, 'annotations/fine.conll'), 'Kim B-PER\n');
    const file = join(content, 'annotations', 'odd.json');
    if (what === 'a file of a terabyte' || !placed(harm, file)) continue;
    symlinkSync('.', join(content, 'annotations', 'loop'));
    const { found, notices } = readAnnotations(content);
    assert.deepEqual(
      found.map(({ source }) => source),
      ['fine'],
      what,
    );
    assert.equal(notices.length, what === 'a folder' ? 1 : 2, what);
    for (const { message } of notices)
      assert.match(message, /^The file annotations\/(?:odd\.json|loop) is left out\. This is /);
  }
});

test('pages are code, so those that came with the documents run only when their folder is named', () => {
  const run = (words: { content?: string }): boolean =>
    buildOptions({ ...words, out: '/site' }, '/papers', '/').runPages;
  assert.equal(run({}), false);
  assert.equal(run({ content: '/papers/.backmatter' }), true);
});
