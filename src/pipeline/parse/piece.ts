import type { BlockKind } from '../../model/document.ts';
import type { Label } from '../../model/label.ts';
import type { Segment } from '../../text/segment.ts';
import { foldSpace } from '../../text/space.ts';

/** A segment on its way to a block: parsing settles its kind. */
export interface Piece extends Segment {
  /** Its words, white space folded. */
  readonly words: string;
  readonly label: Label;
  kind: BlockKind;
  /** Why it is furniture, where parsing found that. */
  why?: string;
}

/** Longest stretch that is looked at as words: a longer one is running text, whatever it says. */
const LONGEST = 4000;

export function piecesOf(text: string, segments: readonly Segment[], labels: readonly Label[]): Piece[] {
  return segments.map((segment, index) => {
    const label: Label = labels[index] ?? { is: 'text' };
    const words = foldSpace(text.slice(segment.start, Math.min(segment.end, segment.start + LONGEST)));
    return { ...segment, words, label, kind: kindOf(label.is) };
  });
}

function kindOf(label: Label['is']): BlockKind {
  if (label === 'furniture' || label === 'datestamp') return 'furniture';
  if (label === 'caption' || label === 'credit') return label;
  return 'paragraph';
}
