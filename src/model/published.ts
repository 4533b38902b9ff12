import type { BlockKind, Published, TitleSource } from './document.ts';
import type { Form, Kind } from './kind.ts';
import type { Candidate } from './mention.ts';
import type { Span } from './span.ts';

/** The records of the published data files (`<out>/data/*.ndjson`), one object a line. Public: additions only. */

export interface DocumentRecord {
  /** Address: the path below the seeds folder, slugged, without the extension. */
  readonly id: string;
  /** Its page, below the site’s root. */
  readonly url: string;
  /** Path of the file below the seeds folder, as on disk. */
  readonly seed: string;
  /** Where the original bytes lie in the site. */
  readonly original: string;
  /** Of the original bytes, lower-case hex. */
  readonly sha256: string;
  /** WHATWG name of the encoding the text was decoded with. */
  readonly encoding: string;
  /** BCP 47, `und` where it cannot be told. */
  readonly language: string;
  /** Its headline, or what stands for it. */
  readonly title: string;
  /** `headline`, `lead`, `filename`, `metadata` or `decision`. */
  readonly titleFrom: TitleSource;
  /** EDTF date, where it came from (`text`, `filename`, `metadata`, `decision`) and what speaks against it. */
  readonly published: Published | null;
  /** Who published it, where the document or an editor says so. */
  readonly publisher: string | null;
  /** Who wrote it, as the document says. */
  readonly byline: string | null;
  /** Words that are read: those of page furniture are not counted. */
  readonly words: number;
  /** Page furniture that is folded away, with the reason. */
  readonly furniture: readonly (Span & { readonly why: string })[];
}

export interface EntityRecord {
  /** Slug of its name, unique over all kinds. */
  readonly id: string;
  /** `person`, `organization`, `place` or `event`. */
  readonly kind: Kind;
  /** The fullest form found; for countries the common name. */
  readonly name: string;
  /** Its first page, below the site’s root. */
  readonly url: string;
  /** Forms found, the most frequent first. */
  readonly aliases: readonly { readonly text: string; readonly count: number }[];
  /** Documents that name it for certain. */
  readonly documents: number;
  /** Mentions that are certain. */
  readonly mentions: number;
  /** What documents say it is, and where. */
  readonly descriptions: readonly (Span & { readonly text: string; readonly document: string })[];
  /** Addresses of the same thing elsewhere. */
  readonly sameAs: readonly string[];
  /** `found`, or put there by a `decision`. */
  readonly origin: 'found' | 'decision';
}

export interface MentionRecord extends Span {
  /** `<document>#m<n>`, n counting from 1; `m<n>` is its anchor on the page. */
  readonly id: string;
  /** Id of its document. */
  readonly document: string;
  /** File of its document. */
  readonly seed: string;
  /** The name alone: no title, article, role or possessive. */
  readonly text: string;
  /** `person`, `organization`, `place` or `event`. */
  readonly kind: Kind;
  /** `name`; `demonym` (“North Korean”), which belongs to its place; `title`, a role that stands for one person. */
  readonly form: Form;
  /** Who or what is meant; null when open. */
  readonly entity: string | null;
  /** Who else could be meant, best first; scores add up to at most 1. */
  readonly candidates: readonly Candidate[];
  /** Id of the deciding rule. */
  readonly how: string;
  /** What found the words: `tagger`, another rule of the recogniser, `watch-list`, `imported`. */
  readonly found: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface QuoteRecord {
  /** `<document>#q<n>`. */
  readonly id: string;
  /** Id of its document. */
  readonly document: string;
  /** File of its document. */
  readonly seed: string;
  /** Its stretches, between the quotation marks. */
  readonly spans: readonly Span[];
  /** The stretches joined by ` … `, white space folded. */
  readonly text: string;
  /** Entity that speaks; null when unknown or unnamed. */
  readonly speaker: string | null;
  /** The words that name or describe the speaker. */
  readonly speakerText: string | null;
  /** The verb of saying. */
  readonly cue: string | null;
  /** Entity that passes the words on. */
  readonly reportedBy: string | null;
  /** Ids of the same speech in other documents. */
  readonly variants: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
}

export interface DateRecord extends Span {
  /** `<document>#d<n>`. */
  readonly id: string;
  /** Id of its document. */
  readonly document: string;
  /** File of its document. */
  readonly seed: string;
  /** The words. */
  readonly text: string;
  /** The date in EDTF; null where the text does not settle it. */
  readonly edtf: string | null;
  /** The date a relative word was counted from, EDTF. */
  readonly anchor: string | null;
  /** The rule that read it. */
  readonly how: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** What is not certain, in words. */
  readonly note: string | null;
}

/** A paragraph in the widest sense: what it is and where it stands. */
export interface BlockRecord extends Span {
  /** `<document>#<anchor on the page>`. */
  readonly id: string;
  /** Id of its document. */
  readonly document: string;
  /** `title`, `standfirst`, `byline`, `heading`, `paragraph`, `item`, `caption`, `credit`, `lines` (line ends are kept), `table` or `furniture`. */
  readonly kind: BlockKind;
}

export interface PassageRecord extends Span {
  /** `<document>#s<n>`. */
  readonly id: string;
  /** Id of its document. */
  readonly document: string;
  /** File of its document. */
  readonly seed: string;
  /** Words that are the same in both. */
  readonly words: number;
  /** Where it stands in the other document. */
  readonly other: Span & { readonly document: string };
  /** Where the two differ: the words here, and those in the other document. */
  readonly differences: readonly (Span & { readonly other: Span })[];
}
