import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

import { DOWNLOADS } from '../../src/model/exports.ts';
import type { DocumentRecord } from '../../src/model/published.ts';
import { readRecords } from '../../src/site/content/read.ts';
import { writeOffline } from '../../src/site/offline/write.ts';
import { temporaryFolder } from '../temporary.ts';

const HOME = resolve(import.meta.dirname, '../..');
export const FIXTURE = join(import.meta.dirname, 'fixture');
const run = promisify(execFile);

/**
 * Builds the site from a generated folder into a temporary one and returns it. The files that the pipeline publishes
 * beside the pages are put there empty, so that links to them can be checked.
 */
export async function buildSite(
  generated = join(FIXTURE, 'generated'),
  content = join(FIXTURE, 'content'),
  site = '',
): Promise<string> {
  const work = temporaryFolder();
  const out = join(work, 'site');
  const env = {
    ...process.env,
    BACKMATTER_GENERATED: generated,
    BACKMATTER_CONTENT: content,
    BACKMATTER_OUT: out,
    BACKMATTER_CACHE: join(work, 'cache'),
    BACKMATTER_ASTRO_CACHE: join(work, 'astro'),
    BACKMATTER_SITE: site,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  await run(process.execPath, [join(HOME, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], {
    cwd: HOME,
    env,
  });
  publishEmpty(generated, out);
  await run(process.execPath, [join(HOME, 'scripts/search.ts'), out], { cwd: HOME, env });
  await writeOffline(out);
  return out;
}

function publishEmpty(generated: string, out: string): void {
  const data = join(generated, 'data');
  cpSync(data, join(out, 'data'), { recursive: true });
  for (const { path } of DOWNLOADS)
    if (!path.includes('<') && !existsSync(join(out, path))) writeFileSync(join(out, path), '');
  for (const { id, original } of readRecords<DocumentRecord>(join(data, 'documents.ndjson'))) {
    for (const path of [original, `text/${id}.txt`, `text/${id}.md`, `data/tei/${id}.xml`]) {
      mkdirSync(join(out, path, '..'), { recursive: true });
      writeFileSync(join(out, path), '');
    }
  }
}
