import type { BlockKind } from '../model/document.ts';
import type { Frontmatter } from '../model/generated.ts';
import type { Kind } from '../model/kind.ts';

/** A block as a page shows it. Its HTML holds the text of the MDX and nothing else. */
export interface RenderedBlock {
  readonly kind: BlockKind;
  /** Anchor: `title`, `p3`, `f1`. */
  readonly id: string;
  /** Inner HTML, without the element around it; its links to cards are bound by `bindLinks`. */
  readonly html: string;
  /** Plain text, for the table of contents and meta descriptions. */
  readonly text: string;
  /** Of furniture. */
  readonly why?: string;
}

export interface RenderedMention {
  readonly n: number;
  readonly kind: Kind;
  readonly text: string;
  /** Null when open. */
  readonly entity: string | null;
  readonly candidates: readonly string[];
  readonly doubt: number | null;
}

export interface RenderedDocument {
  readonly front: Frontmatter;
  readonly blocks: readonly RenderedBlock[];
  readonly mentions: readonly RenderedMention[];
}
