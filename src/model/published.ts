import type { BlockKind, Published, TitleSource } from './document.ts';
import type { Form, Kind } from './kind.ts';
import type { Candidate } from './mention.ts';
import type { Span } from './span.ts';

/** The records of the published data files (`<out>/data/*.ndjson`), one object a line. Public: additions only. */

export interface DocumentRecord {
  readonly id: string;
  readonly url: string;
  readonly seed: string;
  /** Where the original bytes lie in the site. */
  readonly original: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly language: string;
  readonly title: string;
  readonly titleFrom: TitleSource;
  readonly published: Published | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly words: number;
  readonly furniture: readonly (Span & { readonly why: string })[];
}

export interface EntityRecord {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly url: string;
  readonly aliases: readonly { readonly text: string; readonly count: number }[];
  /** Documents that name it for certain. */
  readonly documents: number;
  readonly mentions: number;
  readonly descriptions: readonly (Span & { readonly text: string; readonly document: string })[];
  readonly sameAs: readonly string[];
  readonly origin: 'found' | 'decision';
}

export interface MentionRecord extends Span {
  readonly id: string;
  readonly document: string;
  readonly seed: string;
  readonly text: string;
  readonly kind: Kind;
  readonly form: Form;
  readonly entity: string | null;
  readonly candidates: readonly Candidate[];
  /** Id of the deciding rule. */
  readonly how: string;
  readonly confidence: number;
}

export interface QuoteRecord {
  readonly id: string;
  readonly document: string;
  readonly seed: string;
  readonly spans: readonly Span[];
  readonly text: string;
  readonly speaker: string | null;
  readonly speakerText: string | null;
  readonly cue: string | null;
  readonly reportedBy: string | null;
  readonly variants: readonly string[];
  readonly confidence: number;
}

export interface DateRecord extends Span {
  readonly id: string;
  readonly document: string;
  readonly seed: string;
  readonly text: string;
  readonly edtf: string | null;
  readonly anchor: string | null;
  readonly how: string;
  readonly confidence: number;
  readonly note: string | null;
}

/** A paragraph in the widest sense: what it is and where it stands. */
export interface BlockRecord extends Span {
  /** `<document>#<anchor on the page>`. */
  readonly id: string;
  readonly document: string;
  readonly kind: BlockKind;
}
