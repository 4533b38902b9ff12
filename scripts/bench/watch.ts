import { readdirSync, readFileSync } from 'node:fs';
import type { ChildProcess } from 'node:child_process';

/** What a process and those that it started took, as the system counts it. */
export interface Taken {
  readonly seconds: number;
  /** Processor time of all of them; null where the system does not tell. */
  readonly processorSeconds: number | null;
  /** Highest resident memory of any one of them, in MiB, and of each by what it ran; null where the system does not tell. */
  readonly peakMiB: number | null;
  readonly peaks: ReadonlyMap<string, number>;
  /** Processor seconds of each, by what it ran. */
  readonly processors: ReadonlyMap<string, number>;
}

const EVERY_MS = 100;
/** Of a second, in which Linux counts processor time for programs. */
const TICKS = 100;

/** Waits until a process has ended with status 0 and says what it and its children took (Linux: by /proc). Throws otherwise. */
export async function watched(child: ChildProcess, what: string): Promise<Taken> {
  const began = performance.now();
  const peaks = new Map<string, number>();
  const own = new Map<number, Seen>();
  let ticks: number | null = null;
  const look = (): void => {
    const seen = treeOf(child.pid ?? -1);
    for (const one of seen) {
      // One that has ended and is not yet waited for has its processor time still, but no words.
      if (one.name === '') {
        const known = own.get(one.pid);
        if (known !== undefined) own.set(one.pid, { ...one, name: known.name });
        continue;
      }
      peaks.set(one.name, Math.max(peaks.get(one.name) ?? 0, one.peakMiB));
      own.set(one.pid, one);
    }
    // Children that have ended are counted with whoever waited for them.
    const sum = seen.reduce((total, { ticks }) => total + ticks, 0);
    if (seen.length > 0) ticks = Math.max(ticks ?? 0, sum);
  };
  const timer = setInterval(look, EVERY_MS);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(timer);
  if (status !== 0) throw new Error(`${what} ended with status ${status}`);
  const processors = new Map<string, number>();
  for (const one of own.values()) processors.set(one.name, (processors.get(one.name) ?? 0) + one.ownTicks / TICKS);
  return {
    processors,
    seconds: (performance.now() - began) / 1000,
    processorSeconds: ticks === null ? null : ticks / TICKS,
    peakMiB: peaks.size === 0 ? null : Math.max(...peaks.values()),
    peaks,
  };
}

interface Seen {
  readonly pid: number;
  readonly name: string;
  readonly peakMiB: number;
  /** Of itself, and with the children that it waited for. */
  readonly ownTicks: number;
  readonly ticks: number;
}

/** The processes of a tree that run now; none where there is no /proc. */
function treeOf(root: number): Seen[] {
  const parents = new Map<number, number>();
  const fields = new Map<number, readonly string[]>();
  for (const name of list('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = read(`/proc/${name}/stat`);
    const rest = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    parents.set(Number(name), Number(rest[1]));
    fields.set(Number(name), rest);
  }
  const below = (pid: number | undefined): boolean =>
    pid === root || (pid !== undefined && pid > 1 && below(parents.get(pid)));
  return [...parents.keys()].filter(below).map((pid) => {
    const peak = Number(/VmHWM:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
    // utime, stime and those of children waited for: fields 14 to 17 of proc_pid_stat(5).
    const [user = 0, system = 0, ...children] = (fields.get(pid) ?? []).slice(11, 15).map(Number);
    const ownTicks = user + system;
    const ticks = ownTicks + children.reduce((sum, one) => sum + one, 0);
    return { pid, name: nameOf(pid), peakMiB: Math.round(peak / 1024), ownTicks, ticks };
  });
}

/** The script that a process runs, or the program. */
function nameOf(pid: number): string {
  const words = read(`/proc/${pid}/cmdline`).split('\0');
  const script = words.find((word) => /\.(?:ts|m?js|cjs)$/.test(word)) ?? words[0] ?? '';
  return script.replace(/^.*\//, '');
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
