/** `sw.json`: what the service worker must know of the site that was built. Small: asked for with every page. */
export interface OfflineSite {
  /** Digest of all files: another site has another. */
  readonly version: string;
  /** Kept on the first visit: search, styles, scripts, start page. */
  readonly shell: readonly string[];
  readonly files: number;
  readonly bytes: number;
}

/** `sw-files.json`: every file with a digest, asked for only by those who keep all of it. */
export type OfflineFiles = Readonly<Record<string, string>>;

export const SITE_FILE = 'sw.json';
export const FILES_FILE = 'sw-files.json';
export const WORKER_FILE = 'sw.js';
