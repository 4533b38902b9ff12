import type { Kind } from '../../../model/kind.ts';
import { fold } from '../../../text/foldName.ts';
import { withKind } from './kinds.ts';
import type { Documents, Local } from './local.ts';

/** A kind this sure is believed against all other documents. */
const SURE = 0.7;
/** How many times surer the others must be. */
const OUTWEIGHED = 3;

/**
 * Groups with one kind for each name of two words or more, where a document that was not sure of the kind stands against others
 * that are much surer: else one agency would have a page among the organizations and one among the people.
 */
export function agreeKinds(locals: readonly Local[], facts: Documents): Local[] {
  const sums = new Map<string, Map<Kind, number>>();
  const sureOf = (local: Local): number =>
    local.names.reduce((most, index) => Math.max(most, facts[local.document]?.names[index]?.confidence ?? 0), 0);
  for (const local of locals) {
    if (!/\s/.test(local.name)) continue;
    const key = fold(local.name);
    const sum = sums.get(key) ?? new Map<Kind, number>();
    sum.set(local.kind, (sum.get(local.kind) ?? 0) + sureOf(local));
    sums.set(key, sum);
  }
  return locals.map((local) => {
    const sum = sums.get(fold(local.name));
    if (sum === undefined || sum.size < 2 || local.was !== null || sureOf(local) >= SURE) return local;
    const [best] = [...sum].sort(([, a], [, b]) => b - a);
    const own = sum.get(local.kind) ?? 0;
    return best !== undefined && best[0] !== local.kind && best[1] >= OUTWEIGHED * own
      ? { ...withKind(local, best[0]), was: null }
      : local;
  });
}
