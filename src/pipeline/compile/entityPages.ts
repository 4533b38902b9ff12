import type { Corpus, Entity } from '../../model/corpus.ts';
import type { Backlink, EntityPage, QuoteView } from '../../model/generated.ts';
import { lastNumber } from '../../text/lastNumber.ts';
import { pagesOf } from '../../text/paging.ts';
import { companions } from './companions.ts';
import { excerpt } from './excerpt.ts';
import type { BackIndex, Occurrence } from './backIndex.ts';
import { groupPagesOf } from './groupPages.ts';

/** Mentions on one page of an entity. */
const PAGE = 200;
/** Mentions that might be of it, on one page. */
const POSSIBLE = 60;
/** Quotations by it, and as many of it, on one page. */
const QUOTES = 60;
/** Names that stand in the same paragraphs, on one page. */
const COMPANIONS = 240;
const MOST_DESCRIPTIONS = 40;

/** What the pages of entities need besides the corpus turned round. */
export interface EntityContext {
  readonly index: BackIndex;
  readonly said: ReadonlyMap<string, readonly QuoteView[]>;
  readonly spokenOf: ReadonlyMap<string, readonly QuoteView[]>;
  /** The line of decisions.yaml that would undo or settle one mention. */
  readonly undo: (occurrence: Occurrence, entity: string) => string;
}

/** All pages of one entity: its lists go on from page to page, everything else stands on the first. */
export function entityPages(entity: Entity, context: EntityContext): EntityPage[] {
  const certain = context.index.certain.get(entity.id) ?? [];
  const possible = context.index.possible.get(entity.id) ?? [];
  const link = (occurrence: Occurrence): Backlink => backlink(occurrence, context.undo(occurrence, entity.id));
  const groups = groupPagesOf(byDocument(certain), PAGE).map((page) =>
    page.map((group) => ({ document: group[0]?.document.document.id ?? '', mentions: group.map(link) })),
  );
  const said = pagesOf(context.said.get(entity.id) ?? [], QUOTES);
  const spokenOf = pagesOf(context.spokenOf.get(entity.id) ?? [], QUOTES);
  const possibly = groupPagesOf(byDocument(possible), POSSIBLE).map((page) =>
    page.map((group) => ({
      document: group[0]?.document.document.id ?? '',
      mentions: group.map((occurrence) => ({ ...link(occurrence), score: scoreOf(occurrence, entity.id) })),
    })),
  );
  const others = companions(entity.id, certain, context.index);
  const companionPages = pagesOf(others, COMPANIONS);
  const pages = [groups, said, spokenOf, possibly, companionPages].reduce(
    (most, { length }) => Math.max(most, length),
    1,
  );
  const common = {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    pages,
    origin: entity.origin,
    documents: byDocument(certain).length,
    mentions: certain.length,
    possible: possible.length,
    companions: others.length,
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
    possibly: possibly[0] ?? [],
    said: [...(said[0] ?? [])],
    spokenOf: [...(spokenOf[0] ?? [])],
    with: [...(companionPages[0] ?? [])],
    timeline: timelineOf(certain),
    seeAlso: [...entity.seeAlso],
    decisions: [...entity.decisions],
  };
  const empty = {
    sameAs: [],
    aliases: [],
    descriptions: [],
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
    possibly: possibly[at + 1] ?? [],
    with: [...(companionPages[at + 1] ?? [])],
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
    n: Number(lastNumber(mention.id)),
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
