import type { Corpus, Entity } from '../../model/corpus.ts';
import type { Backlink, EntityPage, QuoteView } from '../../model/generated.ts';
import { excerpt } from './excerpt.ts';
import { blockKey, type BackIndex, type Occurrence } from './index.ts';
import { groupPagesOf, pagesOf } from './paging.ts';

/** Mentions on one page of an entity. */
const PAGE = 200;
const MOST_POSSIBLE = 60;
/** Quotations by it, and as many of it, on one page. */
const QUOTES = 60;
const MOST_DESCRIPTIONS = 40;
const MOST_COMPANIONS = 40;
const MOST_EVIDENCE = 5;

/** What the pages of entities need besides the corpus turned round. */
export interface EntityContext {
  readonly index: BackIndex;
  readonly said: ReadonlyMap<string, readonly QuoteView[]>;
  readonly spokenOf: ReadonlyMap<string, readonly QuoteView[]>;
  /** The line of decisions.yaml that would undo or settle one mention. */
  readonly undo: (occurrence: Occurrence, entity: string) => string;
}

/** All pages of one entity: mentions and quotations go on from page to page, everything else stands on the first. */
export function entityPages(entity: Entity, context: EntityContext): EntityPage[] {
  const certain = context.index.certain.get(entity.id) ?? [];
  const possible = context.index.possible.get(entity.id) ?? [];
  const link = (occurrence: Occurrence): Backlink => backlink(occurrence, context.undo(occurrence, entity.id));
  const groups = groupPagesOf(byDocument(certain), PAGE).map((page) =>
    page.map((group) => ({ document: group[0]?.document.document.id ?? '', mentions: group.map(link) })),
  );
  const said = pagesOf(context.said.get(entity.id) ?? [], QUOTES);
  const spokenOf = pagesOf(context.spokenOf.get(entity.id) ?? [], QUOTES);
  const pages = Math.max(groups.length, said.length, spokenOf.length);
  const common = {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    pages,
    origin: entity.origin,
    documents: byDocument(certain).length,
    mentions: certain.length,
    possible: possible.length,
  };
  const first: EntityPage = {
    ...common,
    page: 1,
    sameAs: [...entity.sameAs],
    aliases: [...entity.aliases],
    descriptions: entity.descriptions.slice(0, MOST_DESCRIPTIONS).map((description) => ({
      document: description.document,
      block: description.block,
      text: description.sentence,
      at: marksOf(description.sentence, description.text),
      description: description.text,
    })),
    groups: groups[0] ?? [],
    possibly: byDocument(possible.slice(0, MOST_POSSIBLE)).map((group) => ({
      document: group[0]?.document.document.id ?? '',
      mentions: group.map((occurrence) => ({ ...link(occurrence), score: scoreOf(occurrence, entity.id) })),
    })),
    said: [...(said[0] ?? [])],
    spokenOf: [...(spokenOf[0] ?? [])],
    with: companions(entity.id, certain, context.index),
    timeline: timelineOf(certain),
    seeAlso: [...entity.seeAlso],
    decisions: [...entity.decisions],
  };
  const empty = {
    sameAs: [],
    aliases: [],
    descriptions: [],
    possibly: [],
    with: [],
    timeline: { dated: [], undated: 0 },
    seeAlso: [],
    decisions: [],
  };
  const further = Array.from({ length: pages - 1 }, (_, at) => ({
    ...common,
    ...empty,
    page: at + 2,
    groups: groups[at + 1] ?? [],
    said: [...(said[at + 1] ?? [])],
    spokenOf: [...(spokenOf[at + 1] ?? [])],
  }));
  return [first, ...further];
}

/** Every entity's pages, one entity after the other, so that they need not all be in memory. */
export function* allEntityPages(corpus: Corpus, context: EntityContext): Generator<EntityPage> {
  for (const entity of corpus.entities) yield* entityPages(entity, context);
}

function byDocument(occurrences: readonly Occurrence[]): Occurrence[][] {
  const groups: Occurrence[][] = [];
  for (const occurrence of occurrences) {
    const group = groups.at(-1);
    if (group?.[0]?.document === occurrence.document) group.push(occurrence);
    else groups.push([occurrence]);
  }
  return groups;
}

function backlink({ document, mention, sentence }: Occurrence, undo: string): Backlink {
  const { document: _document, ...shown } = excerpt(document.document.id, sentence, [mention]);
  return {
    ...shown,
    block: mention.block,
    n: Number(/(?<!\d)\d+$/.exec(mention.id)?.[0] ?? 0),
    form: mention.form,
    rule: mention.rule,
    reason: mention.reason,
    confidence: mention.confidence,
    undo,
  };
}

function scoreOf({ mention }: Occurrence, entity: string): number {
  return mention.candidates.find((candidate) => candidate.entity === entity)?.score ?? 0;
}

function marksOf(sentence: string, part: string): [number, number][] {
  const at = sentence.indexOf(part);
  return at < 0 ? [] : [[at, at + part.length]];
}

/** Who and what stands in the same paragraphs, the most frequent first, with the first sentences that show it. */
function companions(entity: string, occurrences: readonly Occurrence[], index: BackIndex): EntityPage['with'] {
  const found = new Map<string, { count: number; evidence: Map<string, Occurrence> }>();
  const seen = new Set<string>();
  for (const { document, mention } of occurrences) {
    const key = blockKey(document.document.id, mention.block);
    if (seen.has(key)) continue;
    seen.add(key);
    const others = new Map((index.inBlock.get(key) ?? []).map((other) => [other.mention.entity ?? '', other]));
    others.delete(entity);
    for (const [id, other] of others) {
      const companion = found.get(id) ?? { count: 0, evidence: new Map<string, Occurrence>() };
      companion.count++;
      if (companion.evidence.size < MOST_EVIDENCE) companion.evidence.set(key, other);
      found.set(id, companion);
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .slice(0, MOST_COMPANIONS)
    .map(([id, { count, evidence }]) => ({
      entity: id,
      count,
      evidence: [...evidence.values()].map(({ document, mention, sentence }) => ({
        ...excerpt(document.document.id, sentence, [mention]),
        block: mention.block,
      })),
    }));
}

/** Mentions by the day, month or year their document was published; the rest are undated. */
function timelineOf(occurrences: readonly Occurrence[]): EntityPage['timeline'] {
  const counts = new Map<string, number>();
  let undated = 0;
  for (const { document } of occurrences) {
    const edtf = document.document.published?.edtf ?? null;
    if (edtf === null) undated++;
    else counts.set(edtf, (counts.get(edtf) ?? 0) + 1);
  }
  const dated = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([edtf, count]) => ({ edtf, count }));
  return { dated, undated };
}
