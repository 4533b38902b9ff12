import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, dirname, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { temporaryFolder } from '../temporary.ts';

/**
 * The tutorial and the guide to GitHub Pages, done as they say, in a folder of their own: the files they show are written, the
 * lines they show are typed. What only GitHub has is stood in for: its expressions, its outputs, and a server for the site.
 * `npm ci` is left out; the packages are those of the project.
 */
const HOME = resolve(import.meta.dirname, '../..');
const tutorial = readFileSync(join(HOME, 'docs/tutorial.md'), 'utf8');
const guide = readFileSync(join(HOME, 'docs/how-to/publish.md'), 'utf8');
/** The newest major versions, as of November 2026. Pages refuses what older upload-pages-artifact makes since July 2026. */
const NEWEST: Readonly<Record<string, string>> = {
  checkout: 'v7',
  'setup-node': 'v7',
  'configure-pages': 'v6',
  cache: 'v6',
  'upload-artifact': 'v7',
  'download-artifact': 'v8',
  'upload-pages-artifact': 'v5',
  'deploy-pages': 'v5',
};

interface Counts {
  readonly documents: number;
  readonly mentions: number;
  readonly entities: Readonly<Record<string, number>>;
}
interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, { readonly needs?: string; readonly steps: readonly Step[] }>>;
}
const workflow = parse(/^```yaml\n(name: site\n.*?)^```/ms.exec(guide)?.[1] ?? '') as Workflow;

test('workflow files name actions that exist, in their newest major version', () => {
  const example = readFileSync(join(HOME, 'docs/examples/github-actions.yml'), 'utf8');
  const used = [...`${guide}\n${example}`.matchAll(/uses: actions\/([a-z-]+)@(\S+)/g)];
  assert.ok(used.length > 10);
  for (const [line, name = '', version] of used) assert.equal(version, NEWEST[name], line);
});

test('the Pages workflow may do what it needs and no more, and lets a deployment that has begun end', () => {
  assert.deepEqual(workflow.permissions, { contents: 'read', pages: 'write', 'id-token': 'write' });
  assert.deepEqual(workflow.concurrency, { group: 'pages', 'cancel-in-progress': false });
  assert.equal(workflow.jobs['deploy']?.needs, 'build');
});

/** What a runner of GitHub's has and a machine with nothing but Node may lack. */
const lacking = ['bash', 'git', 'curl'].filter(
  (program) => !(process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program))),
);
const skip = lacking.length > 0 && `there is no ${lacking.join(' and no ')} here`;

describe('from the clippings of the tutorial to a site on GitHub Pages', { skip }, () => {
  const root = temporaryFolder();
  const papers = join(root, 'papers');
  const outputs = new Map<string, string>();
  let isPublished = false;
  const server = createServer(({ url = '' }, response) => {
    const file = join(papers, 'site', url.replace(/^\/papers\//, ''));
    if (isPublished && url.startsWith('/papers/') && existsSync(file)) createReadStream(file).pipe(response);
    else response.writeHead(404).end();
  });
  const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/papers`;

  before(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    copyOfProgram(join(root, 'project'));
    for (const [, path = '', text = ''] of tutorial.matchAll(/^`(clippings\/[^`]+)`\n\n((?: {4}.*\n|\n)+)/gm))
      write(join(root, path), `${text.replace(/^ {4}/gm, '').trim()}\n`);
  });
  after(() => server.close());

  test('the tutorial’s figures and its correction are what the program says and does', async () => {
    const said = await shell(`${line(tutorial, /npm run build -- \.\.\/clippings.*/)} --json`, join(root, 'project'), {
      // Pages are made below, once.
      build: 'generate',
    });
    const { counts } = JSON.parse(said) as { counts: Counts };
    const found = Object.values(counts.entities).reduce((sum, count) => sum + count, 0);
    const printed = `${counts.documents} documents, ${found} names, ${counts.mentions} mentions`;
    assert.ok(tutorial.includes(`${printed}, in `), printed);
    await shell(line(tutorial, /npm run decide -- split(?:\\\n|[^\n])*/), join(root, 'project'));
    const [, decisions = ''] = /```yaml\n(- split.*?)```/s.exec(tutorial) ?? [];
    const written = readFileSync(join(root, 'clippings/.backmatter/decisions.yaml'), 'utf8');
    assert.deepEqual(parse(written), parse(decisions));
    const [, settings = ''] = /```yaml\n(title.*?)```/s.exec(tutorial) ?? [];
    write(join(root, 'clippings/.backmatter/settings.yaml'), settings);
  });

  test('each step of the workflow works, in the order it stands there', async () => {
    const [, layOut = ''] = /^```sh\n(mkdir papers.*?)^```/ms.exec(guide) ?? [];
    await shell(layOut.replace(/^git submodule .*\n/m, ''), root);
    copyOfProgram(join(papers, 'backmatter'));
    for (const step of workflow.jobs['build']?.steps ?? []) await take(step);
    assert.deepEqual([...outputs], [], 'nothing was published yet, so there are no addresses to keep');

    const site = join(papers, 'site');
    const page = readFileSync(join(site, 'people/john-smith-judge.html'), 'utf8');
    assert.match(page, /The mayor was never a judge/);
    assert.ok(page.includes(`<link rel="canonical" href="${address()}/people/john-smith-judge.html">`));
    const artifact = workflow.jobs['build']?.steps.find(({ uses }) => uses?.includes('upload-pages-artifact'));
    assert.equal(resolve(papers, String(artifact?.with?.['path'])), site);
    const unfit = readdirSync(site, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.name.startsWith('.') || entry.isSymbolicLink(),
    );
    assert.deepEqual(unfit, [], 'Pages leaves out hidden files and refuses links');
  });

  test('the next run fetches the addresses given out before', async () => {
    isPublished = true;
    const step = workflow.jobs['build']?.steps.find(({ id }) => id === 'previous') ?? assert.fail();
    await take(step);
    assert.deepEqual([...outputs], [['steps.previous.outputs.flags', '--previous ../previous']]);
    const fetched = readFileSync(join(papers, 'previous/data/ids.json'));
    assert.ok(fetched.equals(readFileSync(join(papers, 'site/data/ids.json'))));
  });

  /** Does a step as a runner would, but for `npm ci` and the actions of others. */
  async function take(step: Step): Promise<void> {
    if (step.run === undefined || step.run === 'npm ci') return;
    const meant = (text: string): string =>
      text.replace(/\$\{\{ ([a-z_.]+) \}\}/g, (_, expression: string) => {
        if (expression === 'github.workspace') return papers;
        if (expression === 'steps.pages.outputs.base_url') return address();
        assert.match(expression, /^steps\.previous\.outputs\.flags$/);
        return outputs.get(expression) ?? '';
      });
    const file = join(root, 'output');
    writeFileSync(file, '');
    const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, meant(value)]));
    await shell(meant(step.run), join(papers, step['working-directory'] ?? ''), {}, { ...env, GITHUB_OUTPUT: file });
    for (const [, name = '', value = ''] of readFileSync(file, 'utf8').matchAll(/^(\w+)=(.*)$/gm))
      outputs.set(`steps.${step.id}.outputs.${name}`, value);
  }

  /** Types something into a shell as GitHub's runners do; `instead` names commands of npm that stand in for others. */
  async function shell(
    typed: string,
    cwd: string,
    instead: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const words = typed.replace(/npm run (\w+)/g, (_, name: string) => `npm run --silent ${instead[name] ?? name}`);
    const { stdout } = await promisify(execFile)('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', words], {
      cwd,
      env: { ...process.env, BACKMATTER_CACHE_FOLDER: join(root, 'cache'), ...env },
    });
    return stdout;
  }
});

/** The project as a copy of it would lie there; its files are those of this one. */
function copyOfProgram(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(HOME).filter((one) => !one.startsWith('.')))
    symlinkSync(join(HOME, name), join(folder, name));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function line(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[0] ?? assert.fail(`${pattern} stands nowhere`);
}
