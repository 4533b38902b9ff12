import { PagefindInstance } from 'backmatter:pagefind';
import { openEngine } from './answer.ts';
import type { Engine } from './engine.ts';
import { partLoader } from './parts.ts';

declare global {
  /** Name of the folder with the parts of the index, put in at build. */
  const SEARCH_VERSION: string;
  var backmatterEngine: Promise<Engine> | undefined;
}

/** `search/core.js`: opens the index that lies beside it and leaves an engine for whoever loaded it. */
const here = (document.currentScript as HTMLScriptElement).src;
globalThis.backmatterEngine = openEngine(PagefindInstance, partLoader(new URL(`${SEARCH_VERSION}/`, here)));
