import type { Related, ResolvedDocument, SharedPassage } from '../../model/corpus.ts';
import { append } from '../../text/append.ts';

/** An entity named in more documents than this relates none of them in particular. */
const COMMON = 40;
const MOST_RELATED = 6;
const MOST_NAMED = 3;
/** A shared passage of this many words weighs as much as one rare name. */
const WORDS_PER_NAME = 12;

/**
 * Documents related by rare names they share (inverse document frequency) and by passages they share; near-duplicates are
 * said to be that. Names that stand in more than `COMMON` documents are passed over, so the work grows with the mentions,
 * not with pairs of documents.
 */
export function relatedDocuments(
  documents: readonly ResolvedDocument[],
  shared: Pick<ReadonlyMap<string, readonly SharedPassage[]>, 'get'>,
  duplicates: ReadonlyMap<string, readonly { readonly document: string; readonly share: number }[]>,
  nameOf: (entity: string) => string,
): Map<string, Related[]> {
  const holders = new Map<string, string[]>();
  for (const { document, mentions } of documents) {
    const named = new Set(mentions.flatMap(({ entity }) => entity ?? []));
    for (const entity of named) {
      append(holders, entity, document.id);
    }
  }
  const related = new Map<string, Related[]>();
  for (const { document, mentions } of documents) {
    const links = new Map<string, { weight: number; names: [string, number][]; words: number }>();
    const link = (other: string): { weight: number; names: [string, number][]; words: number } => {
      const known = links.get(other) ?? { weight: 0, names: [], words: 0 };
      links.set(other, known);
      return known;
    };
    for (const entity of new Set(mentions.flatMap((mention) => mention.entity ?? []))) {
      const others = holders.get(entity) ?? [];
      if (others.length > COMMON) continue;
      const weight = Math.log(1 + documents.length / others.length);
      for (const other of others) {
        if (other === document.id) continue;
        const known = link(other);
        known.weight += weight;
        known.names.push([entity, weight]);
      }
    }
    for (const { other, words } of shared.get(document.id) ?? []) {
      const known = link(other.document);
      known.weight += words / WORDS_PER_NAME;
      known.words += words;
    }
    const nearly = new Map((duplicates.get(document.id) ?? []).map(({ document: other, share }) => [other, share]));
    const ranked = [...links].sort(([a, x], [b, y]) => y.weight - x.weight || (a < b ? -1 : 1)).slice(0, MOST_RELATED);
    related.set(
      document.id,
      ranked.map(([other, { names, words }]) => ({
        document: other,
        reasons: reasons(names, words, nearly.get(other), nameOf),
      })),
    );
  }
  return related;
}

function reasons(
  names: [string, number][],
  words: number,
  share: number | undefined,
  nameOf: (entity: string) => string,
): string[] {
  const rarest = [...names].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([entity]) => nameOf(entity));
  const shown = rarest.slice(0, MOST_NAMED);
  const further = rarest.length - shown.length;
  const said: string[] = [];
  if (shown.length > 0) said.push(further > 0 ? `${shown.join(', ')} and ${further} more` : shown.join(', '));
  if (share !== undefined) said.push(`nearly the same text (${Math.floor(share * 100)} % of it)`);
  else if (words > 0) said.push(`${words} words in common`);
  return said;
}
