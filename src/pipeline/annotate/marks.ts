import type { ResolvedDocument } from '../../model/corpus.ts';
import { SURE, type Mention } from '../../model/mention.ts';
import { bySpan } from '../../model/span.ts';
import { lastNumber } from '../../text/lastNumber.ts';
import type { Mark } from '../../text/nest.ts';

/** A stretch with the component it becomes. */
export interface ElementMark extends Mark {
  readonly component: 'Mention' | 'Quote' | 'When';
  readonly attributes: Readonly<Record<string, string | null>>;
}

/** Every annotation of a document as marks, in text order. */
export function marksOf(resolved: ResolvedDocument): ElementMark[] {
  const marks: ElementMark[] = resolved.mentions.map((mention) => ({
    start: mention.start,
    end: mention.end,
    solid: true,
    component: 'Mention',
    attributes: mentionAttributes(mention),
  }));
  for (const quote of resolved.quotes) {
    const attributes = { n: lastNumber(quote.id), speaker: quote.speaker };
    for (const { start, end } of quote.spans) marks.push({ start, end, solid: false, component: 'Quote', attributes });
  }
  for (const date of resolved.dates) {
    const { start, end, edtf } = date;
    marks.push({ start, end, solid: false, component: 'When', attributes: { edtf } });
  }
  return marks.sort(bySpan);
}

function mentionAttributes(mention: Mention): Record<string, string | null> {
  return {
    n: lastNumber(mention.id),
    id: mention.entity,
    candidates: mention.entity === null ? mention.candidates.map(({ entity }) => entity).join(' ') : null,
    kind: mention.kind,
    form: mention.form === 'name' ? null : mention.form,
    rule: mention.rule,
    doubt: mention.confidence < SURE ? mention.confidence.toFixed(2) : null,
  };
}
