import * as words from '../../words/en.ts';
import { Store } from './store.ts';

/** The button that keeps the whole site on this device, with a bar that shows how far it is. */
export async function offerToKeep(place: HTMLElement, root: URL): Promise<void> {
  if (location.protocol === 'file:' || !('caches' in window) || !('serviceWorker' in navigator)) return;
  const store = new Store(root);
  const site = await store.site();
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.keepAll(site.files, site.bytes);
  const bar = document.createElement('progress');
  bar.max = site.files;
  bar.hidden = true;
  bar.ariaLabel = words.keeping;
  const status = document.createElement('p');
  status.role = 'status';
  button.addEventListener('click', () => {
    button.disabled = true;
    bar.hidden = false;
    bar.value = 0;
    status.textContent = words.keeping;
    keepAll(store, () => (bar.value += 1)).then(
      () => {
        bar.hidden = true;
        status.textContent = words.keptAll;
      },
      () => {
        button.disabled = false;
        status.textContent = words.notKept;
      },
    );
  });
  place.append(button, bar, status);
  place.hidden = false;
}

async function keepAll(store: Store, step: () => void): Promise<void> {
  // What is kept may be taken away when the device runs full, unless the browser agrees to hold it.
  await navigator.storage.persist();
  await navigator.serviceWorker.ready;
  const { version } = await store.site();
  await store.fill(version, Object.keys(await store.files()), step);
  await store.finish(version);
}
