import type { Block } from '../../model/document.ts';
import { lineRuns } from './forms.ts';
import type { Piece } from './piece.ts';

/** Pieces as blocks with their anchors, touching short lines joined into blocks of lines. In text order, nothing lost. */
export function blocksOf(pieces: readonly Piece[]): Block[] {
  const runs = new Map(lineRuns(pieces));
  const blocks: Block[] = [];
  let read = 0;
  let folded = 0;
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const { start, kind, label } = piece;
    let until = runs.get(index) ?? index + 1;
    if (kind === 'table') while (pieces[until]?.kind === kind && pieces[until]?.gap === 0) until++;
    const end = pieces[until - 1]?.end ?? piece.end;
    if (kind === 'table') blocks.push({ start, end, kind, id: `p${++read}` });
    else if (until > index + 1) blocks.push({ start, end, kind: 'lines', id: `p${++read}` });
    else if (kind === 'title') blocks.push({ start, end, kind, id: 'title' });
    else if (kind === 'furniture')
      blocks.push({
        start,
        end,
        kind,
        id: `f${++folded}`,
        why: piece.why ?? ('why' in label ? label.why : 'page furniture'),
      });
    else blocks.push({ start, end, kind, id: `p${++read}` });
    index = until;
  }
  return blocks;
}
