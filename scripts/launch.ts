#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { installed } from './command/installed.ts';

/**
 * The `backmatter` command of the package. The program wants Node 24; under an older one (from 20) this starts it with
 * the Node that was installed beside it.
 */
const WANTED = 24;
/** Commands that are programs of their own. */
const PROGRAMS: ReadonlyMap<string, string> = new Map([
  ['decide', 'decide'],
  ['verify', 'verify'],
]);

const [name = 'help', ...rest] = process.argv.slice(2);
const own = PROGRAMS.get(name);
const program = join(import.meta.dirname, `${own ?? 'backmatter'}.js`);
const words = own === undefined ? [name, ...rest] : rest;

if (Number(process.versions.node.split('.')[0]) >= WANTED) {
  process.argv = [process.execPath, program, ...words];
  await import(program);
} else {
  const node = besideNode();
  if (node === null) {
    console.error(
      `Backmatter needs Node ${WANTED}, this is ${process.version}, and none came with it for ${process.platform} ${process.arch}.\n` +
        'Install Node 24 from https://nodejs.org, or install the package again without leaving out optional dependencies.',
    );
    process.exitCode = 1;
  } else again(node);
}

/** The Node that npm installed for this machine, or null. */
function besideNode(): string | null {
  const machine = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const file = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  for (const packed of [`node-${machine}`, `node-bin-${machine}`]) {
    try {
      const found = installed(packed, file);
      if (existsSync(found)) return found;
    } catch {
      // Not for this machine: the next name.
    }
  }
  return null;
}

/** Start again; Ctrl-C reaches both, and the first waits for the second. */
function again(node: string): void {
  const child = spawn(node, [program, ...words], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', (cause) => {
    console.error(`The Node that came with Backmatter could not be started: ${cause.message}`);
    process.exitCode = 1;
  });
  child.on('close', (code, signal) => {
    process.exitCode = code ?? 128 + (signal === null ? 1 : constants.signals[signal]);
  });
}
