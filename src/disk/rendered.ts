import { cachePart, programDigest } from './cache.ts';

/** Where documents are kept as HTML, and which program made them: the pipeline, which has them parsed, leaves them for the site. */
export interface RenderedPart {
  readonly folder: string;
  readonly version: string;
}

export const renderedPart = (cache: string): RenderedPart => ({
  folder: cachePart(cache, 'rendered'),
  version: programDigest(['mdx', 'model', 'text']),
});
