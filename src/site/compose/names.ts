import { KINDS, type Kind } from '../../model/kind.ts';
import type { RenderedDocument, RenderedMention } from '../../mdx/rendered.ts';
import { type EntityFace, entityOf } from '../content/records.ts';

/** A name in the side column of a document. */
export interface NameHere {
  readonly entity: EntityFace;
  readonly count: number;
  /** Anchor of its first mention. */
  readonly first: string;
}

/** The names of a document by kind, the most frequent first. */
export function namesByKind({ mentions }: RenderedDocument): readonly { kind: Kind; names: NameHere[] }[] {
  const found = new Map<string, NameHere>();
  for (const { entity: id, n } of mentions) {
    const entity = id === null ? undefined : entityOf(id);
    if (entity === undefined) continue;
    const before = found.get(entity.id);
    found.set(entity.id, { entity, count: (before?.count ?? 0) + 1, first: before?.first ?? `m${n}` });
  }
  const names = [...found.values()].sort((a, b) => b.count - a.count);
  return KINDS.map((kind) => ({ kind, names: names.filter((name) => name.entity.kind === kind) })).filter(
    (group) => group.names.length > 0,
  );
}

/** A name that a document leaves open, and everywhere it stands. */
export interface OpenName {
  readonly text: string;
  readonly candidates: readonly string[];
  readonly reason: string;
  /** Numbers of the mentions, in text order. */
  readonly mentions: readonly number[];
}

/** The names of a document that are left open; mentions that differ in nothing are one. */
export function openNames({ mentions }: RenderedDocument, reasons: Readonly<Record<string, string>>): OpenName[] {
  const open = mentions.filter((mention) => mention.entity === null && mention.candidates.length > 0);
  const alike = ({ text, candidates, n }: RenderedMention): string =>
    [text, ...candidates, reasons[n] ?? ''].join('\0');
  return [...Map.groupBy(open, alike).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { text, candidates, n } = first;
    return [{ text, candidates, reason: reasons[n] ?? '', mentions: group.map((mention) => mention.n) }];
  });
}
