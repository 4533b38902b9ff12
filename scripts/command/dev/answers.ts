import { connect } from 'node:net';

const EVERY_MS = 100;
const MOST_TRIES = 600;
/** The server listens a little before it can show a page. */
const HEAD_START_MS = 1500;

/** Waits until something listens on a port of this machine and has had time to show a page; in vain for a minute at most. */
export async function answers(port: number): Promise<void> {
  for (let attempt = 0; attempt < MOST_TRIES && !(await isOpen(port)); attempt++) await pause(EVERY_MS);
  await pause(HEAD_START_MS);
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const settle = (open: boolean) => () => {
      socket.destroy();
      resolve(open);
    };
    socket.on('connect', settle(true)).on('error', settle(false));
  });
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
