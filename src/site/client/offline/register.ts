import { WORKER_FILE } from '../../offline/format.ts';
import { assetAddress, loadScript } from '../asset.ts';

/** Starts the service worker, where the site has one and the browser allows it: over HTTPS or from this machine. */
export function registerWorker(): void {
  if (location.protocol === 'file:' || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const first = serviceWorker.controller === null;
  // Its file lies at the root, which the running script knows.
  const address = assetAddress(`../${WORKER_FILE}`);
  addEventListener('load', () => {
    // On the first visit the page was there before the worker: what it was made of is asked for once more, to be kept.
    if (first) serviceWorker.addEventListener('controllerchange', () => loadScript('first.js'));
    serviceWorker.register(address).catch(() => {
      // Then the site is there while its server is.
    });
  });
}
