import type { PlacedDecision } from '../../../model/decisions.ts';
import type { Ids } from '../../../model/ids.ts';
import { Addresses } from '../corpus/addresses.ts';
import { buildClusters } from '../corpus/build.ts';
import { Clusters } from '../corpus/cluster.ts';
import type { Documents, Local } from '../corpus/local.ts';
import type { Meant } from './kind.ts';
import { applyPrior } from './prior.ts';
import { Refs } from './refs.ts';

/**
 * What addresses and names mean without the decisions on kinds: the collection as its site showed it to whoever wrote them. Grouped at the
 * first asking, and only then, since that takes as long as grouping itself.
 */
export function meantWithoutKinds(
  decisions: readonly PlacedDecision[],
  found: readonly (readonly Local[])[],
  documents: Documents,
  ids: Ids,
): Meant {
  let refs: Refs | null = null;
  const grouped = (): Refs => {
    const clusters = new Clusters();
    const copies = found.map((list) => list.map((local) => ({ ...local, names: [...local.names] })));
    const others = decisions.filter(({ decision }) => !('kind' in decision));
    const { locals, wanted } = applyPrior(others, copies, documents, ids, clusters, () => '');
    const named = locals.flatMap((list) => list.filter(({ names }) => names.length > 0));
    buildClusters(named, documents, clusters, wanted);
    const addresses = new Addresses(ids, documents);
    addresses.give(clusters);
    return new Refs(clusters, addresses, documents);
  };
  return (ref) => (refs ??= grouped()).entity(ref);
}
