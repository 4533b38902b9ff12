import { readFileSync } from 'node:fs';
import { isRunning } from '../../report/running.ts';

/**
 * A process by its number and, where the system tells (Linux), by when it began: numbers are given out again. Stands in the names
 * of folders that a build makes for itself.
 */
export function markOf(pid: number): string {
  const start = startOf(pid);
  return start === null ? String(pid) : `${pid}@${start}`;
}

const MARK = /^([1-9]\d*)(?:@(\d+))?$/;

/** Whether a text is the mark of some process. */
export const isMark = (text: string): boolean => MARK.test(text);

/** Whether another process than this one works under a mark. */
export function isAtWork(mark: string): boolean {
  const [, digits, start] = MARK.exec(mark) ?? [];
  const pid = Number(digits);
  if (digits === undefined || pid === process.pid || !isRunning(pid)) return false;
  return start === undefined || start === (startOf(pid) ?? start);
}

/** When a process began, in ticks since the machine did, so that no clock has a say; null where the system does not tell. */
function startOf(pid: number): string | null {
  try {
    const told = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The 22nd value; the second, the program's name, may hold blanks and brackets.
    return (
      told
        .slice(told.lastIndexOf(')') + 2)
        .split(' ')
        .at(19) ?? null
    );
  } catch {
    return null;
  }
}
