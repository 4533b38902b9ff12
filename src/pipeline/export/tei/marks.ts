import type { Form, Kind } from '../../../model/kind.ts';
import { SURE } from '../../../model/mention.ts';
import type { MentionRecord } from '../../../model/published.ts';
import { bySpan, type Span } from '../../../model/span.ts';
import type { Mark } from '../../../text/nest.ts';
import { anchorOf, type Findings } from '../findings.ts';
import { datingOf } from './dates.ts';
import { xmlId } from './xml.ts';

/** A stretch with the TEI element it becomes. Stretches of one quotation share a `key` and are linked as its parts. */
export interface TeiMark extends Mark {
  readonly name: string;
  readonly key: string;
  readonly attributes: Readonly<Record<string, string | null>>;
}

const NAMES: Readonly<Record<Kind, string>> = {
  person: 'persName',
  organization: 'orgName',
  place: 'placeName',
  event: 'name',
};

/** Everything found in a document as marks in text order. */
export function marksOf({ mentions, quotes, dates }: Findings): TeiMark[] {
  const marks: TeiMark[] = mentions.map(mentionMark);
  for (const { id, spans, speaker } of quotes) {
    const attributes = { who: speaker === null ? null : pointer(speaker), direct: 'true' };
    for (const span of spans) marks.push(mark(span, 'said', anchorOf(id), attributes, false));
  }
  for (const date of dates) {
    marks.push(mark(date, 'date', anchorOf(date.id), datingOf(date.edtf, date.confidence), false));
  }
  return marks.sort(bySpan);
}

/** Whether no speech may stand in an element: TEI allows `<said>` in names (macro.phraseSeq), but not in a `<date>`. */
export function refusesSpeech({ name }: TeiMark): boolean {
  return name === 'date';
}

/** What a stretch becomes where no `<said>` may stand. TEI gives `@who` to speech only; `@corresp` may point from anywhere. */
export function asPhrase(mark: TeiMark): TeiMark {
  if (mark.name !== 'said') return mark;
  return { ...mark, name: 'seg', attributes: { type: 'said', corresp: mark.attributes['who'] ?? null } };
}

function mentionMark(mention: MentionRecord): TeiMark {
  const { kind, form, entity, confidence } = mention;
  return mark(
    mention,
    form === 'title' ? 'rs' : NAMES[kind],
    anchorOf(mention.id),
    {
      type: typeOf(kind, form),
      ref: entity === null ? null : pointer(entity),
      cert: entity === null ? 'unknown' : confidence >= SURE ? null : confidence >= 0.6 ? 'medium' : 'low',
    },
    true,
  );
}

function typeOf(kind: Kind, form: Form): string | null {
  if (form === 'title' || kind === 'event') return kind;
  return form === 'demonym' ? 'demonym' : null;
}

function mark(
  { start, end }: Span,
  name: string,
  key: string,
  attributes: Readonly<Record<string, string | null>>,
  solid: boolean,
): TeiMark {
  return { start, end, name, key, attributes, solid };
}

function pointer(entity: string): string {
  return `#${xmlId(entity)}`;
}
