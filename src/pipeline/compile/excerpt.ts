import type { Excerpt } from '../../model/generated.ts';
import type { Sentence } from '../../model/facts.ts';
import type { Span } from '../../model/span.ts';

/** A sentence as it is shown, white space folded, with the given spans of its document marked. */
export function excerpt(document: string, sentence: Sentence, marked: readonly Span[]): Excerpt {
  const { text, at } = foldWithOffsets(sentence.text);
  const place = (offset: number): number => {
    const within = Math.max(0, Math.min(offset - sentence.start, sentence.text.length));
    return at === null ? within : (at[within] ?? 0);
  };
  const inside = marked.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  return { document, block: sentence.block, text, at: inside.map(({ start, end }) => [place(start), place(end)]) };
}

/** Anything that folding would change. */
const UNFOLDED = /[\t-\r\u0085\u2028\u2029]| {2}/;

/** Fold runs of white space to one blank; `at[i]` is where the character that stood at `i` stands now, null where none moved. */
function foldWithOffsets(raw: string): { text: string; at: number[] | null } {
  if (!UNFOLDED.test(raw)) return { text: raw, at: null };
  let text = '';
  const at: number[] = [];
  for (let index = 0; index < raw.length; index++) {
    const unit = raw.charAt(index);
    const space = /[\t-\r \u0085\u2028\u2029]/.test(unit);
    at.push(text.length);
    if (!space) text += unit;
    else if (!text.endsWith(' ')) text += ' ';
  }
  at.push(text.length);
  return { text, at };
}
