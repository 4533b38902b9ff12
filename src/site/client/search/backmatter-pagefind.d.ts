/** Pagefind's own script with its export widened at build (`src/site/search/engine.ts`): the parts that are used here. */
declare module 'backmatter:pagefind' {
  export interface FoundPage {
    readonly id: string;
    readonly score: number;
    /** Numbers of the words found, in the page's content. */
    readonly words: readonly number[];
    readonly matchedMetaFields?: readonly string[];
  }
  export class PagefindInstance {
    constructor(options: { basePath: string; baseUrl: string; ranking?: Record<string, unknown> });
    init(language: string, options: { load_wasm: boolean }): Promise<void>;
    /** The only way by which it loads anything. */
    throttledFetch(address: string): Promise<Pick<Response, 'arrayBuffer' | 'json'>>;
    /** Unpacks a file that was loaded and takes its signature off. */
    decompress(data: Uint8Array, file: string): Uint8Array;
    loadChunk(hash: string): Promise<void>;
    search(query: string): Promise<{ results: readonly FoundPage[] }>;
  }
}
