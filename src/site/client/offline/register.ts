import { WORKER_FILE } from '../../offline/format.ts';
import { rootFrom } from '../asset.ts';

/** Starts the service worker, where the site has one and the browser allows it: over HTTPS or from this machine. */
export function registerWorker(): void {
  if (location.protocol === 'file:' || !('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    navigator.serviceWorker.register(new URL(WORKER_FILE, rootFrom()).href).catch(() => {
      // Then the site is there while its server is.
    });
  });
}
