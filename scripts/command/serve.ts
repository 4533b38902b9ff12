import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { Failure } from '../../src/report/failure.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
/** How many further ports are tried when the wanted one is taken. */
const TRIES = 20;

/** By other names only a web page asks, which has made its own name lead to this machine to read the site. */
const OURSELVES = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;

/**
 * Serve a folder on 127.0.0.1, this machine only: for looking at a site before it goes to a static host. Missing pages
 * get the site's own 404 page, as static hosts do. Port 0 takes any free port. Throws `Failure` when the port may not be used,
 * or it and those after it are taken.
 */
export async function serve(folder: string, port: number): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const send = async (file: string, status: number): Promise<void> => {
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(status, {
        'content-type': type,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      });
      if (request.method === 'HEAD') response.end();
      else
        createReadStream(file)
          .on('error', () => response.destroy())
          .pipe(response);
    };
    const answer = async (): Promise<void> => {
      if (!OURSELVES.test(request.headers.host ?? '')) return void response.writeHead(403).end();
      const file = await fileFor(folder, request.url ?? '/');
      if (file !== null) return send(file, 200);
      const missing = join(folder, '404.html');
      if (await isFile(missing)) return send(missing, 404);
      response.writeHead(404).end();
    };
    answer().catch(() => response.destroy());
  });
  const used = await listen(server, port);
  return { server, address: `http://127.0.0.1:${used}/` };
}

async function fileFor(folder: string, url: string): Promise<string | null> {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const file = normalize(join(folder, path));
  if (path.includes('\0') || (file !== folder && !file.startsWith(folder.endsWith(sep) ? folder : folder + sep)))
    return null;
  if (await isFile(file)) return file;
  for (const guess of [join(file, 'index.html'), `${file}.html`]) if (await isFile(guess)) return guess;
  return null;
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function listen(server: Server, port: number): Promise<number> {
  for (let attempt = 0; ; attempt++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port === 0 ? 0 : port + attempt, '127.0.0.1', () => {
          server.removeListener('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
      if (code === 'EADDRINUSE' && attempt < TRIES) continue;
      const ports = attempt === 0 ? `port ${port}` : `the ports ${port} to ${port + attempt}`;
      throw new Failure(
        `The site cannot be served on ${ports} of this machine (${code}).`,
        'Name another with --port, between 1024 and 65535.',
        1,
        cause,
      );
    }
  }
}
