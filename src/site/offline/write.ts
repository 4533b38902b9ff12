import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLING } from '../assets/bundling.ts';
import { ASSETS } from '../assets/names.ts';
import { filesOf } from './filesOf.ts';
import { FILES_FILE, type OfflineSite, SITE_FILE, WORKER_FILE } from './format.ts';

const WORKER = fileURLToPath(new URL('../client/offline/worker.ts', import.meta.url));
/** What every page may need. The index is not: it grows with the collection, and is kept as it is used. */
const SHELL = new RegExp(
  `^(?:index|search)\\.html$|^${ASSETS}/[^/]+\\.(?:css|js|svg)$|^search/core\\.js$|^search/[^/]+/wasm\\.js$`,
);

/**
 * Puts a service worker and its lists into a finished site. The worker is the same text for every site; the lists name
 * every file with a digest, by which one version of the site is told from another.
 */
export async function writeOffline(out: string): Promise<void> {
  for (const name of [WORKER_FILE, SITE_FILE, FILES_FILE]) rmSync(join(out, name), { force: true });
  const files = filesOf(out);
  const digests = new Map<string, string>();
  let bytes = 0;
  for (const file of files) {
    const content = readFileSync(join(out, file));
    bytes += content.length;
    digests.set(file, createHash('sha256').update(content).digest('hex').slice(0, 12));
  }
  const all = createHash('sha256');
  for (const [file, digest] of digests) all.update(`${file}\0${digest}\0`);
  const site: OfflineSite = {
    version: all.digest('hex').slice(0, 16),
    shell: files.filter((file) => SHELL.test(file)),
    files: files.length,
    bytes,
  };
  writeFileSync(join(out, SITE_FILE), JSON.stringify(site));
  writeFileSync(join(out, FILES_FILE), JSON.stringify(Object.fromEntries(digests)));
  writeFileSync(join(out, WORKER_FILE), await bundleWorker());
}

async function bundleWorker(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [WORKER],
    ...BUNDLING,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
