import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Of npm; other versions can be named in BACKMATTER_BENCH_STARLIGHT. */
const STARLIGHT = process.env['BACKMATTER_BENCH_STARLIGHT'] ?? '0.42.4';

/** Installs Starlight from npm into a folder, with documents given as Markdown by slug. */
export function prepareStarlight(folder: string, documents: Iterable<readonly [string, string]>): void {
  put(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  put(
    join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  for (const [slug, markdown] of documents) put(join(folder, 'src/content/docs', `${slug}.md`), markdown);
  const install = spawnSync('npm', ['install', '--no-audit', '--no-fund', `@astrojs/starlight@${STARLIGHT}`, 'astro'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (install.status !== 0) throw new Error(`Starlight could not be installed:\n${install.stderr}`);
}

/** Writes its configuration, with `options` as source text beside the title, and tells the command that builds it. */
export function starlightBuild(folder: string, options: string): readonly [string, readonly string[]] {
  put(
    join(folder, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Peers', ${options} })] });
`,
  );
  return [process.execPath, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent']];
}

/** A text as Markdown: its first line is the title. */
export function asMarkdown(document: string): string {
  const [title = '', ...text] = document.split('\n\n');
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text.join('\n\n')}`;
}

function put(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
