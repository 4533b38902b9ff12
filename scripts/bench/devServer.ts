import { createServer, type AddressInfo } from 'node:net';

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Asks for a page every `every` milliseconds until it is there and holds `words`; gives up after `patience` milliseconds. */
export async function shows(address: string, words: string, every: number, patience: number): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const text = await fetch(address).then(
      async (response) => (response.ok ? response.text() : ''),
      () => '',
    );
    if (text.includes(words)) return;
    await new Promise((done) => setTimeout(done, every));
  }
  throw new Error(`${address} never showed “${words}”.`);
}
