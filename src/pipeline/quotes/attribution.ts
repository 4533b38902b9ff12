import type { Speaker } from './who.ts';

/** How a sentence gives words to somebody. */
export interface Attribution {
  /** Next to the words; or in the sentence they are built into. */
  readonly where: 'before' | 'after' | 'clause';
  readonly cue: string;
  /** Where the cue stands: two fragments under one cue are one speech. */
  readonly cueAt: number;
  readonly speaker: Speaker | null;
  readonly reportedBy: number | null;
  /** True for verbs of judging, which vouch for fragments only. */
  readonly judging: boolean;
}

/** A block with the words in marks covered, so that nobody inside a quotation is taken for its speaker. */
export interface Masked {
  readonly text: string;
  /** Offset of the block in the document. */
  readonly base: number;
}

/** How far from the words their attribution is looked for, in UTF-16 units. */
export const REACH = 400;

/** An attribution with its cue in lower case, as lists of verbs have it; `cueAt` is a UTF-16 index into the text. */
export function attribution(
  where: Attribution['where'],
  cue: string,
  cueAt: number,
  speaker: Speaker | null,
  reportedBy: number | null = null,
  judging = false,
): Attribution {
  return { where, cue: cue.toLowerCase(), cueAt, speaker, reportedBy, judging };
}
