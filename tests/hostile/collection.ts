import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SIDECAR } from '../../src/pipeline/read/walk.ts';
import { DECISIONS, PEOPLE, SETTINGS } from './inputs/byHand.ts';
import { characterDocuments } from './inputs/characters.ts';
import { formatDocuments } from './inputs/formats.ts';
import { DEEP, FOLDERS, NAMES } from './inputs/names.ts';
import { shapeDocuments } from './inputs/shapes.ts';
import { strangerDocuments, TOO_DEEP, TOOL_FILES } from './inputs/strangers.ts';
import { syntaxDocuments } from './inputs/syntax.ts';
import { travellingDocuments, travellingLists } from './inputs/travelling.ts';

const ORDINARY =
  'Talks resume in {Seoul}\n\nMr Kim Jong Un met President Donald Trump & <b>Mike Pompeo</b> on 12 June 2018.\n';

/** Where a hostile collection lies. */
export interface HostileCollection {
  readonly seeds: string;
  readonly content: string;
  /** How many files were put in, links, pipes and hand-written ones too. */
  readonly inputs: number;
  /** How many of them stand where documents do: each must be a document or be told about. */
  readonly documents: number;
}

/** Write every hostile input below `root`. Files are made here and never kept, so nothing hostile lies in the repository. */
export function writeCollection(root: string, names: number): HostileCollection {
  const seeds = join(root, 'seeds');
  const content = join(root, 'content');
  let inputs = 0;
  const given = new Set<string>();
  const put = (path: string, data: string | Uint8Array): void => {
    const file = join(seeds, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, data);
    inputs++;
    if (!path.endsWith(SIDECAR)) given.add(path);
  };
  for (const [path, text] of [
    ...syntaxDocuments(),
    ...formatDocuments(),
    ...characterDocuments(),
    ...shapeDocuments(names),
    ...travellingDocuments(),
    ...strangerDocuments(),
  ])
    put(path, text);
  for (const name of NAMES) put(`names/${name}`, ORDINARY);
  for (const name of FOLDERS) put(`folders/${name}/inside.txt`, ORDINARY);
  put(`deep/${DEEP}/document.txt`, ORDINARY);
  for (const folder of TOO_DEEP) put(`${folder}/document.txt`, ORDINARY);
  for (const [path, text] of TOOL_FILES) writeFileSync(join(root, path), text);
  const special = placeSpecialFiles(seeds);
  mkdirSync(content, { recursive: true });
  writeFileSync(join(content, 'settings.yaml'), SETTINGS);
  writeFileSync(join(content, 'decisions.yaml'), DECISIONS);
  writeFileSync(join(content, 'people.csv'), PEOPLE);
  mkdirSync(join(content, 'pages'));
  writeFileSync(join(content, 'pages/own.mdx'), '# Our own\n\nA page by hand, below broken files of tools.\n');
  const lists = travellingLists();
  for (const [path, text] of lists) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return {
    seeds,
    content,
    inputs: inputs + special + 4 + lists.size + TOOL_FILES.size,
    documents: given.size + special,
  };
}

/** Links out of the folder, loops, a pipe, a socket’s name: what must not be followed nor opened. Returns how many. */
function placeSpecialFiles(seeds: string): number {
  const folder = join(seeds, 'special');
  mkdirSync(folder, { recursive: true });
  const links: readonly (readonly [string, string])[] = [
    ['/etc/passwd', 'passwd.txt'],
    ['/etc', 'etc'],
    ['..', 'up'],
    ['.', 'loop'],
    ['self.txt', 'self.txt'],
    ['/dev/zero', 'zero.txt'],
    ['/dev/stdin', 'stdin.txt'],
    ['/proc/self/environ', 'environ.txt'],
    ['nowhere.txt', 'dangling.txt'],
    ['../names/Case.txt', 'inside.txt'],
    ['/etc/passwd', 'linked.txt.meta.yaml'],
  ];
  for (const [target, name] of links) symlinkSync(target, join(folder, name));
  execFileSync('mkfifo', [join(folder, 'pipe.txt'), join(folder, 'piped.txt.meta.yaml')]);
  writeFileSync(join(folder, 'alone.txt.meta.yaml'), 'title: {x}\n');
  const badName = Buffer.concat([Buffer.from(join(folder, 'bad-')), Buffer.from([0xff, 0xfe]), Buffer.from('.txt')]);
  writeFileSync(badName, ORDINARY);
  return links.length + 4;
}
