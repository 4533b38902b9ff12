import type { Given } from './given.ts';
import type { Span } from './span.ts';

/** A document as received. Its text is a stranger's: never trusted, never changed. */
export interface Seed {
  /** Address of the document, made from `path` (data-contract: slugged parts, folders kept). */
  readonly id: string;
  /** Path below the seeds folder, with `/` and the extension, as on disk. */
  readonly path: string;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly digest: string;
  /** Length in bytes. */
  readonly bytes: number;
  /** WHATWG name of the encoding that the text was decoded with. */
  readonly encoding: string;
  /**
   * The text that offsets refer to: the decoded file, byte order mark dropped, line ends untouched; of formats with mark-up
   * the text that was extracted.
   */
  readonly text: string;
  /** What the file or its sidecar says of the document. */
  readonly given?: Given;
  /** The usual language of its collection, for a text that does not tell its own. */
  readonly usualLanguage?: string;
  /** Stretches of the text that the file's own mark-up tells to belong to the page, in order, each with the reason. */
  readonly furniture?: readonly (Span & { readonly why: string })[];
}
