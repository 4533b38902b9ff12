import type { PlacedDecision } from '../model/decisions.ts';
import type { Document } from '../model/document.ts';
import type { Facts } from '../model/facts.ts';
import { notice, type Notice } from '../report/notice.ts';

/** Documents after an editor's word on their title, date and publisher. */
export interface DecidedDocuments {
  readonly facts: readonly Facts[];
  readonly notices: readonly Notice[];
  /** By document id: the decisions that apply. */
  readonly touched: ReadonlyMap<string, readonly string[]>;
}

/** Apply `title`, `date` and `publisher`. A decision about a document that is not there is reported, not dropped in silence. */
export function decideDocuments(facts: readonly Facts[], decisions: readonly PlacedDecision[]): DecidedDocuments {
  const changes = new Map<string, Partial<Document>>();
  const touched = new Map<string, string[]>();
  const notices: Notice[] = [];
  const known = new Set(facts.map(({ document }) => document.id));
  for (const placed of decisions) {
    const change = changeOf(placed);
    if (change === null) continue;
    if (!known.has(change.document)) {
      notices.push(
        notice(
          'decision-idle',
          null,
          `${placed.file}:${placed.line}`,
          placed.source,
          `there is no document “${change.document}”`,
        ),
      );
      continue;
    }
    changes.set(change.document, { ...changes.get(change.document), ...change.sets });
    touched.set(change.document, [...(touched.get(change.document) ?? []), placed.source]);
  }
  const changed = facts.map((one) => {
    const sets = changes.get(one.document.id);
    return sets === undefined ? one : { ...one, document: { ...one.document, ...sets } };
  });
  return { facts: changed, notices, touched };
}

function changeOf({ decision }: PlacedDecision): { document: string; sets: Partial<Document> } | null {
  if ('title' in decision) return { document: decision.title, sets: { title: decision.is, titleFrom: 'decision' } };
  if ('publisher' in decision) return { document: decision.publisher, sets: { publisher: decision.is } };
  if ('date' in decision) {
    const published =
      decision.is === null ? null : { edtf: decision.is, from: 'decision' as const, note: decision.why ?? null };
    return { document: decision.date, sets: { published } };
  }
  return null;
}
