import { connect } from 'node:net';

const EVERY_MS = 100;
const MOST_TRIES = 600;
/** The server listens so long before it can show a page. */
const FIRST_PAGE_MS = 2500;

/** Waits until something listens on a port of this machine; in vain for a minute at most. */
export async function listens(port: number): Promise<void> {
  for (let attempt = 0; attempt < MOST_TRIES && !(await isOpen(port)); attempt++) await pause(EVERY_MS);
}

/** Gives a server that listens the time to show its first page. */
export const showsFirst = (): Promise<void> => pause(FIRST_PAGE_MS);

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
