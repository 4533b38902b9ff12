import { FILES_FILE, type OfflineFiles, type OfflineSite, SITE_FILE } from '../../offline/format.ts';

/**
 * What is kept on the device: one store for each version of the site, so that a page is never shown with the styles, the
 * scripts or the index of another version. `root` is the site's address, which may share its host with other sites.
 */
export class Store {
  readonly #root: URL;
  readonly #prefix: string;

  constructor(root: URL) {
    this.#root = root;
    this.#prefix = `backmatter ${root.pathname} `;
  }

  /** Version of the site that is kept, or null. The whole of its shell is there. */
  async version(): Promise<string | null> {
    const names = (await caches.keys()).filter((name) => name.startsWith(this.#prefix));
    for (const name of names) {
      const done = await (await caches.open(name)).match(this.#done);
      if (done !== undefined) return name.slice(this.#prefix.length);
    }
    return null;
  }

  open(version: string): Promise<Cache> {
    return caches.open(this.#prefix + version);
  }

  /** Marks a version as complete, to be used from now on, and drops the others. */
  async finish(version: string): Promise<void> {
    await (await this.open(version)).put(this.#done, new Response(version));
    for (const name of await caches.keys()) {
      if (name.startsWith(this.#prefix) && name !== this.#prefix + version) await caches.delete(name);
    }
  }

  /** The address under which a file is kept: queries are for scripts in the page. */
  key(address: string): string {
    const url = new URL(address, this.#root);
    if (url.pathname.endsWith('/')) url.pathname += 'index.html';
    return url.origin + url.pathname;
  }

  /** What the server has now. Throws where it cannot be reached. */
  async site(): Promise<OfflineSite> {
    return (await this.#fresh(SITE_FILE)).json() as Promise<OfflineSite>;
  }

  async files(): Promise<OfflineFiles> {
    return (await this.#fresh(FILES_FILE)).json() as Promise<OfflineFiles>;
  }

  /** Fetches files into a version's store, some at a time, and tells of each. */
  async fill(version: string, files: readonly string[], step: () => void = () => undefined): Promise<void> {
    const cache = await this.open(version);
    const waiting = files.values();
    const fetchNext = async (): Promise<void> => {
      for (const file of waiting) {
        const address = this.address(file);
        if ((await cache.match(this.key(address))) === undefined)
          await cache.put(this.key(address), await this.#fresh(file));
        step();
      }
    };
    await Promise.all(Array.from({ length: 6 }, fetchNext));
  }

  /** Address of a file; names are paths as on disk. */
  address(file: string): string {
    return new URL(file.split('/').map(encodeURIComponent).join('/'), this.#root).href;
  }

  get #done(): string {
    return new URL('sw-done', this.#root).href;
  }

  async #fresh(file: string): Promise<Response> {
    const response = await fetch(this.address(file), { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response;
  }
}
