/** A kind of page furniture: how it is told, and how a reader is told why a line was folded away. */
export interface Pattern {
  /** Matches a whole segment, its white space folded; linear. */
  readonly test: RegExp;
  readonly why: string;
}
