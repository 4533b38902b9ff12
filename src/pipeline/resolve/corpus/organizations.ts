import { LEGAL_ENDINGS } from '../../../knowledge/companyEndings.ts';
import { acronymKeys, acronymsOf, looksLikeAcronym } from '../../../text/acronym.ts';
import { listed } from '../document/settle.ts';
import type { Cluster, Clusters } from './cluster.ts';
import { nameOf } from './entityName.ts';
import type { Documents, Local } from './local.ts';

/** Common nouns for bodies: alone, they name another one in every document. */
const GENERIC = new Set(
  `court commission committee department ministry agency office board council university company bank group party union government
  team school college association society club institute foundation church army navy police force forces bureau authority cabinet
  administration corporation federation league service center hospital state county district library museum fund trust parliament`.split(
    /\s+/,
  ),
);

/** Whether an organization's name is a common noun by itself ("the Commission"). */
export function isGeneric({ kind, key }: Local): boolean {
  return kind === 'organization' && (GENERIC.has(key) || LEGAL_ENDINGS.has(key));
}

/** Whether a document gives only the initials of a body. */
export function isAcronym({ kind, name }: Local): boolean {
  return kind === 'organization' && looksLikeAcronym(name);
}

/**
 * Place initials that their document does not explain: with the one full name that other documents of the collection give them;
 * open where there are several; on a page of their own where there is none.
 */
export function placeAcronyms(locals: readonly Local[], clusters: Clusters, facts: Documents): void {
  const expansions = expansionsOf(clusters, facts);
  const own = new Map<string, Cluster>();
  for (const cluster of clusters.all) if (cluster.kind === 'organization') own.set(cluster.keys[0] ?? '', cluster);
  for (const local of locals) {
    const found = [...new Set(acronymKeys(local.name).flatMap((letters) => [...(expansions.get(letters) ?? [])]))];
    const [only] = found;
    if (only !== undefined && found.length === 1) {
      const reason = `Other documents of the collection write “${local.name}” for ${nameOf(only)}, and for nothing else.`;
      clusters.place(local, only, 'acronym-elsewhere', reason, 0.85);
    } else if (found.length > 1) {
      const ranked = found.sort((a, b) => b.locals.length - a.locals.length || a.number - b.number).slice(0, 8);
      const score = Math.round(80 / ranked.length) / 100;
      const reason = `Other documents write “${local.name}” for ${listed(ranked.map(nameOf))}, and nothing here tells which is meant.`;
      clusters.leaveOpen(
        local,
        ranked.map((cluster) => ({ cluster, score })),
        'acronym-open',
        reason,
      );
    } else {
      const cluster = own.get(local.key) ?? clusters.create('organization', local.key);
      own.set(local.key, cluster);
      clusters.place(local, cluster);
    }
  }
}

/** By folded initials: the clusters that some document gives those initials to. */
function expansionsOf(clusters: Clusters, facts: Documents): Map<string, Set<Cluster>> {
  const expansions = new Map<string, Set<Cluster>>();
  for (const cluster of clusters.all) {
    if (cluster.kind !== 'organization') continue;
    for (const { document, names, name } of cluster.locals) {
      const made = new Set(acronymsOf(name));
      for (const index of names) {
        const text = facts[document]?.names[index]?.text ?? '';
        if (!looksLikeAcronym(text)) continue;
        for (const letters of acronymKeys(text))
          if (made.has(letters)) expansions.set(letters, (expansions.get(letters) ?? new Set()).add(cluster));
      }
    }
  }
  return expansions;
}
