/** What a stage tells about how far it is. */
export interface Progress {
  /** A stage begins; `total` where the number of steps is known. */
  stage(name: string, total?: number): void;
  /** The number of the stage's steps is known now. */
  expect(total: number): void;
  /** `count` more steps are done. */
  step(count?: number): void;
  /** One line that stays. */
  note(line: string): void;
  /** The last stage is over; `summary` stays on the screen. */
  end(summary?: string): void;
}

/** Adds up how long each stage takes, in seconds, and passes everything on. */
export function timed(
  inner: Progress,
  now: () => number = () => performance.now(),
): Progress & { readonly seconds: Record<string, number> } {
  const seconds: Record<string, number> = {};
  let name: string | null = null;
  let began = 0;
  const close = (): void => {
    if (name !== null) seconds[name] = (seconds[name] ?? 0) + (now() - began) / 1000;
    name = null;
  };
  return {
    ...inner,
    seconds,
    stage(next, total) {
      close();
      name = next;
      began = now();
      inner.stage(next, total);
    },
    end(summary) {
      close();
      inner.end(summary);
    },
  };
}

/** Says nothing: for `--quiet`, `--json` and tests. */
export const silent: Progress = { stage() {}, expect() {}, step() {}, note() {}, end() {} };

const WIDTH = 24;
const EVERY_MS = 100;

interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A bar that is redrawn on a terminal, and one plain line for each stage elsewhere. */
export function progressOn(screen: Screen, now: () => number = Date.now): Progress {
  let name = '';
  let total = 0;
  let done = 0;
  let began = 0;
  let drawn = 0;
  const live = screen.isTTY === true;

  const line = (): string => {
    const seconds = Math.max(0.001, (now() - began) / 1000);
    const rate = done / seconds;
    const counts = total > 0 ? `${done}/${total}` : `${done || ''}`;
    if (total === 0 || done === 0) return `${name.padEnd(12)} ${counts}`;
    const left = Math.round((total - done) / rate);
    const filled = Math.round((Math.min(done, total) / total) * WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    const time = done < total ? `, ${left} s left` : `, ${seconds.toFixed(1)} s`;
    return live
      ? `${name.padEnd(12)} ${bar} ${counts}, ${rate.toFixed(0)}/s${time}`
      : `${name.padEnd(12)} ${counts}${done < total ? '' : `, ${seconds.toFixed(1)} s`}`;
  };
  const draw = (): void => {
    drawn = now();
    screen.write(`\r\u001b[2K${line()}`);
  };
  const close = (): void => {
    if (name === '') return;
    screen.write(live ? `\r\u001b[2K${line()}\n` : `${line()}\n`);
    name = '';
  };

  return {
    stage(next, steps = 0) {
      close();
      name = next;
      total = steps;
      done = 0;
      began = now();
      if (live) draw();
    },
    expect(steps) {
      total = steps;
      began = now();
      if (live) draw();
    },
    step(count = 1) {
      done += count;
      if (live && now() - drawn >= EVERY_MS) draw();
    },
    note(text) {
      screen.write(live ? `\r\u001b[2K${text}\n` : `${text}\n`);
    },
    end(summary) {
      close();
      if (summary !== undefined) screen.write(`${summary}\n`);
    },
  };
}
