import type { Description, Entity } from '../../../model/corpus.ts';
import type { Mention } from '../../../model/mention.ts';
import { roleKey } from '../document/roleHead.ts';
import { isAlive, type Addresses } from './addresses.ts';
import { capitalsOf } from './capitals.ts';
import type { Cluster } from './cluster.ts';
import { nameOf } from './entityName.ts';
import type { Documents } from './local.ts';

/** Descriptions kept for an entity; the same words from many documents count once. */
const MOST = 100;

/** The entities of a corpus, sorted by id. `mentions` holds, by document, one entry for each name. */
export function entitiesOf(
  clusters: readonly Cluster[],
  addresses: Addresses,
  facts: Documents,
  mentions: readonly (readonly (Mention | null)[])[],
): Entity[] {
  const aliases = countAliases(mentions);
  const described = collectDescriptions(facts, mentions);
  const capitals = capitalsOf(clusters.filter(isAlive));
  return clusters
    .filter(isAlive)
    .map((cluster): Entity => {
      const id = addresses.of(cluster);
      const name = nameOf(cluster);
      const counts = new Map(aliases.get(id));
      for (const alias of [name, ...cluster.aliases]) if (!counts.has(alias)) counts.set(alias, 0);
      return {
        id,
        kind: cluster.kind,
        name,
        aliases: [...counts]
          .map(([text, count]) => ({ text, count }))
          .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)),
        descriptions: described.get(id) ?? [],
        sameAs: [...new Set(cluster.sameAs)],
        origin: cluster.origin,
        seeAlso: [
          ...(capitals.get(cluster) ?? []).map(({ country, why }) => ({ entity: addresses.of(country), why })),
          ...[...cluster.seeAlso]
            .filter(([other]) => isAlive(other))
            .map(([other, why]) => ({ entity: addresses.of(other), why })),
        ],
        decisions: [...new Set(cluster.decisions)],
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function countAliases(mentions: readonly (readonly (Mention | null)[])[]): Map<string, Map<string, number>> {
  const aliases = new Map<string, Map<string, number>>();
  for (const document of mentions) {
    for (const mention of document) {
      if (mention === null || mention.entity === null || mention.form !== 'name') continue;
      const counts = aliases.get(mention.entity) ?? new Map<string, number>();
      counts.set(mention.text, (counts.get(mention.text) ?? 0) + 1);
      aliases.set(mention.entity, counts);
    }
  }
  return aliases;
}

/** Roles become descriptions of whoever their name turned out to be, each with its sentence. */
function collectDescriptions(
  facts: Documents,
  mentions: readonly (readonly (Mention | null)[])[],
): Map<string, Description[]> {
  const found = new Map<string, Map<string, Description>>();
  facts.forEach((one, document) => {
    for (const { name, text, start, end } of one.roles) {
      const entity = mentions[document]?.[name]?.entity ?? null;
      const sentence = one.sentences[one.sentenceOf[name] ?? -1];
      if (entity === null || sentence === undefined) continue;
      const own = found.get(entity) ?? new Map<string, Description>();
      const key = roleKey(text);
      if (!own.has(key) && own.size < MOST) {
        own.set(key, { text, start, end, document: one.document.id, block: sentence.block, sentence: sentence.text });
      }
      found.set(entity, own);
    }
  });
  return new Map([...found].map(([entity, own]) => [entity, [...own.values()]]));
}
