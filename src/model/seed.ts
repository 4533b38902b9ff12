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
  /** The decoded text, byte order mark dropped, line ends untouched. */
  readonly text: string;
}
