import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentRecord } from '../../src/model/published.ts';
import { readRecords } from '../../src/site/content/read.ts';
import { makeCorpus } from '../bench/corpus.ts';
import { HOME } from '../command/options.ts';
import { asMarkdown, prepareStarlight, starlightBuild } from './starlight.ts';

/** Made-up clippings beside the bundled seeds, so that there is a collection round each document. */
const CLIPPINGS = 20;

/** The same documents as a site of Backmatter's and as one of another program's, and the page of each document in both. */
export interface PeerSite {
  readonly name: string;
  readonly folder: string;
  /** Addresses of the pages to compare, by a short name of the document. */
  readonly pages: ReadonlyMap<string, string>;
}

/**
 * Builds the bundled seeds and some made-up clippings with Backmatter and with Starlight as it comes, which is given what
 * Backmatter read out of each document (title and text, without page furniture). Quartz is not on npm and is left out.
 * `use` gets both sites; they are gone after it.
 */
export async function withPeers(use: (sites: readonly PeerSite[]) => Promise<void>): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'backmatter-peers-'));
  try {
    const seeds = join(work, 'seeds');
    makeCorpus(seeds, CLIPPINGS);
    cpSync(join(HOME, 'seeds'), seeds, { recursive: true });
    const own = join(work, 'own');
    run(process.execPath, [join(HOME, 'scripts/backmatter.ts'), 'build', seeds, '--out', own, '--quiet'], work);
    const records = [...readRecords<DocumentRecord>(join(own, 'data/documents.ndjson'))];
    const starlight = join(work, 'starlight');
    prepareStarlight(
      starlight,
      records.map(({ id, title }) => [id, markdown(title, readFileSync(join(own, `text/${id}.md`), 'utf8'))]),
    );
    run(...starlightBuild(starlight, ''), starlight);
    // The clippings lie in a folder, the seeds do not.
    const seen = records.filter(({ seed }) => !seed.includes('/'));
    seen.push(...records.filter(({ seed }) => seed.includes('/')).slice(0, 1));
    const pages = (address: (id: string) => string): Map<string, string> =>
      new Map(seen.map(({ id }) => [id.replaceAll('/', '-'), address(id)]));
    await use([
      { name: 'backmatter', folder: own, pages: pages((id) => `documents/${id}.html`) },
      { name: 'starlight', folder: join(starlight, 'dist'), pages: pages((id) => `${id}/index.html`) },
    ]);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The published Markdown with its title in the frontmatter, where Starlight wants it, and without the list of names. */
function markdown(title: string, text: string): string {
  const [own = ''] = text.split('\n## Names in this document\n');
  return asMarkdown(`${title}\n\n${own.replace(/^\s*# .*\n/, '')}`);
}

function run(command: string, words: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, words, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: cwd, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`${words.join(' ')} failed:\n${stderr}`);
}
