import type { Entity } from '../../model/corpus.ts';
import type { Excerpt, ReviewPage } from '../../model/generated.ts';
import type { Mention } from '../../model/mention.ts';
import { decisionLine } from '../../text/decisionLine.ts';
import { mentionNumber } from './undo.ts';

type ReviewItem = ReviewPage['items'][number];

/** Below this a decided mention is doubtful enough to be shown. */
const DOUBTFUL = 0.9;
const MOST_PASSAGES = 4;
const MOST_CANDIDATES = 6;
const MOST_ITEMS = 2000;

/** How often an entity is named, and where first. */
interface Named {
  count: number;
  readonly first: Mention;
}

interface Asked {
  readonly mentions: Mention[];
  /** Whom these words mean in the document, as far as it is decided. */
  readonly answers: Set<string>;
}

/**
 * Doubtful names, the ones whose decision settles most first: names left open or decided on thin evidence, together by
 * document, since one `assign` line settles them, but one by one where the words mean several people there; and pairs of pages that could be one, which one `merge` line settles.
 * A document's mentions come in one list. `passageOf` gives the sentence of a mention as it is shown, null where there is none.
 */
export function reviewItems(
  entities: readonly Entity[],
  mentions: Iterable<readonly Mention[]>,
  passageOf: (mention: Mention) => Excerpt | null,
): ReviewItem[] {
  const names: ReviewItem[] = [];
  const named = new Map<string, Named>();
  for (const list of mentions) {
    const asked = new Map<string, Asked>();
    for (const mention of list) {
      if (mention.entity !== null) {
        const known = named.get(mention.entity);
        if (known === undefined) named.set(mention.entity, { count: 1, first: mention });
        else known.count++;
      }
      const key = `${mention.document} ${mention.kind} ${mention.text}`;
      const words = asked.get(key) ?? { mentions: [], answers: new Set<string>() };
      asked.set(key, words);
      if (mention.entity !== null) words.answers.add(mention.entity);
      if (isDoubtful(mention)) words.mentions.push(mention);
    }
    for (const { mentions: doubtful, answers } of asked.values()) {
      if (answers.size > 1)
        for (const mention of doubtful) names.push(nameItem([mention], mentionNumber(mention), passageOf));
      else if (doubtful.length > 0) names.push(nameItem(doubtful, null, passageOf));
    }
  }
  const items = [...names, ...pairItems(entities, named, passageOf)];
  return items.sort((a, b) => b.settles - a.settles || byText(a.text, b.text)).slice(0, MOST_ITEMS);
}

function isDoubtful({ entity, candidates, confidence, rule }: Mention): boolean {
  if (rule.startsWith('decision-')) return false;
  return entity === null ? candidates.length > 0 : candidates.length > 0 && confidence < DOUBTFUL;
}

/** One doubtful name; `number` is that of its only mention where the line must mean no other. */
function nameItem(
  mentions: readonly Mention[],
  number: number | null,
  passageOf: (mention: Mention) => Excerpt | null,
): ReviewItem {
  const [{ text, kind, document, reason }] = mentions as readonly [Mention, ...Mention[]];
  const scores = new Map<string, number>();
  for (const { entity, confidence, candidates } of mentions) {
    const all = entity === null ? candidates : [{ entity, score: confidence }, ...candidates];
    for (const candidate of all)
      scores.set(candidate.entity, Math.max(candidate.score, scores.get(candidate.entity) ?? 0));
  }
  const candidates = [...scores]
    .sort(([a, x], [b, y]) => y - x || byText(a, b))
    .slice(0, MOST_CANDIDATES)
    .map(([entity, score]) => ({
      entity,
      score,
      line: decisionLine([
        ['assign', text],
        ['in', document],
        ...(number === null ? [] : [['mention', number] as const]),
        ['to', entity],
      ]),
    }));
  const passages = mentions.slice(0, MOST_PASSAGES).flatMap((mention) => passageOf(mention) ?? []);
  return { text, kind, settles: mentions.length, candidates, reason, passages };
}

/** Reasons that are facts: an editor's own word, a capital and its country, two in one document. */
const CERTAIN = /^(?:An editor|Capital of|Was the capital of|A document names both) /;

/** Pages that name each other as perhaps the same: the smaller would be settled. An editor's own word is no doubt. */
function pairItems(
  entities: readonly Entity[],
  named: ReadonlyMap<string, Named>,
  passageOf: (mention: Mention) => Excerpt | null,
): ReviewItem[] {
  const countOf = (id: string): number => named.get(id)?.count ?? 0;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return entities.flatMap((entity) =>
    entity.seeAlso.flatMap(({ entity: id, why }): ReviewItem[] => {
      const other = byId.get(id);
      if (other === undefined || id < entity.id || CERTAIN.test(why)) return [];
      const [small, large] = countOf(entity.id) <= countOf(id) ? [entity, other] : [other, entity];
      const settles = countOf(small.id);
      const line = decisionLine([['merge', [large.id, small.id]]]);
      const apart = decisionLine([['not-same', [large.id, small.id]]]);
      const firsts = [small, large].flatMap(({ id: one }) => named.get(one)?.first ?? []);
      const passages = firsts.flatMap((mention) => passageOf(mention) ?? []);
      return [
        {
          text: small.name,
          kind: small.kind,
          settles,
          candidates: [
            { entity: large.id, score: 0.4, line },
            { entity: small.id, score: 0.4, line: apart },
          ],
          reason: why,
          passages,
        },
      ];
    }),
  );
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
