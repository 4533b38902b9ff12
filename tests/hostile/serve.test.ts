import assert from 'node:assert/strict';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { serve } from '../../scripts/command/serve.ts';
import { Failure } from '../../src/report/failure.ts';
import { temporaryFolder } from '../temporary.ts';

const root = temporaryFolder({
  'site/index.html': 'home',
  'site/404.html': 'nothing here',
  'site/originals/a.html.txt': '<script>',
  'site-private/secret.txt': 'secret',
  'secret.txt': 'secret',
});
const { server } = await serve(join(root, 'site'), 0);
after(() => server.close());
const { address, port } = server.address() as AddressInfo;

/** Ask for a path as it is written, which a browser or `fetch` would tidy up first. */
function ask(path: string, host = `127.0.0.1:${port}`): Promise<{ status: number; nosniff: unknown; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: address, port, path, headers: { host }, agent: false }, (response) => {
      let body = '';
      response.on('data', (data: Buffer) => (body += data.toString('utf8')));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, nosniff: response.headers['x-content-type-options'], body }),
      );
    });
    asked.on('error', reject).end();
  });
}

test('a site is served to this machine alone, and nothing is taken for what it does not say it is', async () => {
  assert.equal(address, '127.0.0.1');
  const { status, nosniff } = await ask('/originals/a.html.txt');
  assert.deepEqual([status, nosniff], [200, 'nosniff']);
});

test('nothing outside the folder of the site is served, however it is asked for', async () => {
  for (const path of [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/../site-private/secret.txt',
    '/..%2fsite-private%2fsecret.txt',
    '/%00',
    '/%',
    '/%zz',
    '/originals',
    'http://127.0.0.1/../secret.txt',
  ]) {
    const { status, body } = await ask(path);
    assert.deepEqual([status, body], [404, 'nothing here'], path);
  }
  assert.equal((await ask('//secret.txt')).body, 'home', 'what looks like another server is none');
});

test('a web page whose name leads to this machine gets nothing', async () => {
  for (const host of [
    'evil.example',
    `evil.example:${port}`,
    `127.0.0.1.evil.example:${port}`,
    'localhost.evil.example',
  ])
    assert.deepEqual(await ask('/', host), { status: 403, nosniff: undefined, body: '' }, host);
  for (const host of ['localhost', `localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`])
    assert.equal((await ask('/', host)).body, 'home', host);
});

test('a port that may not be used is told as such, with what to do', async () => {
  await assert.rejects(
    serve(join(root, 'site'), 70_000),
    (cause) => cause instanceof Failure && /port 70000/.test(cause.message) && /--port/.test(cause.hint),
  );
});
