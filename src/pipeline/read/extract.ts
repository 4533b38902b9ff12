import { NOTHING_GIVEN, type Given } from '../../model/given.ts';
import type { Span } from '../../model/span.ts';
import { extractHtml } from './extract/html.ts';
import { extractMarkdown } from './extract/markdown.ts';

/** The text of a document in some format, and what the file says of it. */
export interface Extracted {
  readonly text: string;
  readonly given: Given;
  /** What the format tells to stand beside the text, in order. */
  readonly furniture?: readonly Furniture[];
  /** Why its mark-up could not be read: the text is the source as it is. */
  readonly unread?: string;
}

/** A stretch of the extracted text that belongs to the page and not to the text, and why. */
export interface Furniture extends Span {
  readonly why: string;
}

/** Turns the decoded source of one format into text. Pure; never throws for what is in the source. */
export type Extractor = (source: string) => Extracted;

/** Formats with mark-up, by extension in lower case. Every other file is plain text. A new format is one line here. */
const EXTRACTORS: ReadonlyMap<string, Extractor> = new Map([
  ['.md', extractMarkdown],
  ['.markdown', extractMarkdown],
  ['.html', extractHtml],
  ['.htm', extractHtml],
  ['.xhtml', extractHtml],
]);

/** The text of a decoded file. Plain text is its own text, untouched. */
export function extract(source: string, path: string): Extracted {
  const extension = /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? '';
  const plain: Extracted = { text: source, given: NOTHING_GIVEN };
  try {
    return EXTRACTORS.get(extension)?.(source) ?? plain;
  } catch (cause) {
    // Mark-up nested a hundred thousand deep exhausts the stack of any parser: its source is shown as it is.
    return { ...plain, unread: cause instanceof RangeError ? 'it is nested too deep' : String(cause) };
  }
}
