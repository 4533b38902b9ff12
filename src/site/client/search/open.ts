import type { Engine } from './engine.ts';

/** Where the site's root lies, told from this script's own address: `<root>/_backmatter/search.js`. */
export const ROOT = new URL('..', (document.currentScript as HTMLScriptElement).src);

let opened: Promise<Engine> | null = null;

/** Loads engine and index, once; after a failure the next call tries again. */
export function openEngine(): Promise<Engine> {
  opened ??= load().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function load(): Promise<Engine> {
  await new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL('search/core.js', ROOT).href;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  if (globalThis.backmatterEngine === undefined) throw new Error('the search did not start');
  return globalThis.backmatterEngine;
}
