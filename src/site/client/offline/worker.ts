import { Store } from './store.ts';

/**
 * The service worker: what was read once can be read again without the server. The server is asked first, always;
 * what is kept answers only when it cannot be reached. It is kept by version, and a new version takes the place of the
 * old one when its shell and all that was kept of the old one are there. Works on static hosts of any kind.
 */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  skipWaiting: () => Promise<void>;
  readonly clients: { claim: () => Promise<void> };
  addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void;
}
interface WorkerEvent {
  readonly request: Request;
  waitUntil: (promise: Promise<unknown>) => void;
  respondWith: (response: Promise<Response>) => void;
}

/** More pages than these are not fetched again when the site has changed, unless all of it was kept. */
const MOST_RENEWED = 300;
const worker = globalThis as unknown as WorkerScope;
const store = new Store(new URL(worker.registration.scope));
let renewing: Promise<void> | null = null;

worker.addEventListener('install', (event) => {
  event.waitUntil(renew().then(() => worker.skipWaiting()));
});
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(worker.registration.scope)) return;
  event.respondWith(answer(event));
});

async function answer(event: WorkerEvent): Promise<Response> {
  const { request } = event;
  const version = await store.version();
  const kept = version === null ? undefined : await (await store.open(version)).match(store.key(request.url));
  try {
    const response = await fetch(request);
    if (response.ok) event.waitUntil(keep(request, response.clone()));
    return response;
  } catch (error) {
    if (kept !== undefined) return kept;
    throw error;
  }
}

/** Puts an answer into the store of the version that it belongs to. */
async function keep(request: Request, response: Response): Promise<void> {
  const version = await store.version();
  if (request.mode !== 'navigate') {
    if (version !== null && renewing === null) await (await store.open(version)).put(store.key(request.url), response);
    return;
  }
  const now = await store.site();
  if (now.version !== version) {
    renewing ??= renew().finally(() => (renewing = null));
    await renewing;
  }
  await (await store.open(now.version)).put(store.key(request.url), response);
}

/** Fetches the shell of the site as it is now, and again what had been kept of the site as it was. */
async function renew(): Promise<void> {
  const { version, shell } = await store.site();
  const before = await store.version();
  if (before === version) return;
  await store.fill(version, shell);
  if (before !== null) await carryOver(before, version);
  await store.finish(version);
}

async function carryOver(before: string, version: string): Promise<void> {
  const old = await (await store.open(before)).keys();
  const files = await store.files();
  const kept = new Set(old.map(({ url }) => store.key(url)));
  const again = Object.keys(files).filter((file) => kept.has(store.address(file)));
  await store.fill(
    version,
    kept.size > Object.keys(files).length * 0.9 ? Object.keys(files) : again.slice(0, MOST_RENEWED),
  );
}
