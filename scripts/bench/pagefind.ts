import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexDocument, indexName } from '../../src/site/search/text.ts';
import type { Collection } from '../../src/site/search/pages.ts';
import { HOME } from '../command/options.ts';

const EVERY_MS = 200;

/** Watches this process's children of a name; the returned function ends it and gives their peak in MiB, `?` if unknown. */
export function watchPeak(name: string): () => string {
  let peak = 0;
  const look = (): void => {
    for (const status of statuses()) {
      const kib = /^VmHWM:\s+(\d+)/m.exec(status)?.[1];
      if (status.startsWith(`Name:\t${name.slice(0, 15)}`) && kib !== undefined) peak = Math.max(peak, Number(kib));
    }
  };
  const timer = setInterval(look, EVERY_MS);
  return () => {
    clearInterval(timer);
    return peak === 0 ? '?' : String(Math.round(peak / 1024));
  };
}

/** The `/proc` entries of this process's children and theirs; none where the system has no such folder. */
function statuses(): string[] {
  try {
    const all = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry));
    const read = all.flatMap((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        return [{ pid, parent: /^PPid:\s+(\d+)/m.exec(status)?.[1] ?? '', status }];
      } catch {
        return []; // It ended meanwhile.
      }
    });
    const own = new Set([String(process.pid)]);
    for (const { pid, parent } of read) if (own.has(parent)) own.add(pid);
    return read.filter(({ pid }) => own.has(pid)).map(({ status }) => status);
  } catch {
    return [];
  }
}

/** Indexes the same pages, written as small HTML files, by Pagefind's command line. */
export async function runCommandLine(
  { documents, document, names }: Collection,
  folder: string,
): Promise<{ seconds: number; writing: number; peakMiB: string }> {
  mkdirSync(folder, { recursive: true });
  let began = performance.now();
  let n = 0;
  const write = ({ title, content }: { title: string; content: string }): void =>
    writeFileSync(join(folder, `${n++}.html`), `<html lang="en"><body><h1>${title}</h1>\n${content}</body></html>`);
  for (let i = 0; i < documents; i++) write(indexDocument(document(i)));
  for (const name of names) write(indexName(name));
  const writing = (performance.now() - began) / 1000;
  began = performance.now();
  const peak = watchPeak('pagefind_extended');
  const words = [join(HOME, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', folder, '--silent'];
  await new Promise((resolve, reject) => {
    spawn(process.execPath, words, { cwd: HOME, stdio: 'inherit' }).on('error', reject).on('close', resolve);
  });
  return { seconds: (performance.now() - began) / 1000, writing, peakMiB: peak() };
}
