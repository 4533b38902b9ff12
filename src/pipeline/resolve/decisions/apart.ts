import type { Decision } from '../../../model/decisions.ts';
import { fold } from '../../../text/foldName.ts';
import { keepApart, type Cluster } from '../corpus/cluster.ts';
import { nameOf } from '../corpus/entityName.ts';
import { keyOf } from '../corpus/kinds.ts';
import type { Local } from '../corpus/local.ts';
import { parsePersonName } from '../document/personName.ts';
import type { Refs } from './refs.ts';
import type { Workplace } from './workplace.ts';

/** Keep entities apart; where the program had joined two of them, the second name gets a page of its own. */
export function notSame(
  { 'not-same': names, in: within }: Extract<Decision, { 'not-same': readonly string[] }>,
  source: string,
  place: Workplace,
  refs: Refs,
): string | null {
  const documents = within?.map((ref) => refs.document(ref)) ?? null;
  const unknown = documents?.find((document) => typeof document === 'string');
  if (typeof unknown === 'string') return unknown;
  const inside = documents === null ? null : new Set(documents);
  const found = names.map((ref) => refs.entity(ref));
  const known = found.filter((cluster) => typeof cluster !== 'string');
  const [first] = known;
  if (first === undefined) return found.find((cluster) => typeof cluster === 'string') ?? null;
  const apart = found.map((cluster, index) =>
    (cluster === found[0] && index > 0) || typeof cluster === 'string'
      ? detach(first, names[index] ?? '', inside, place)
      : cluster,
  );
  const missing = found.find((cluster, index) => typeof cluster === 'string' && apart[index] === null);
  if (typeof missing === 'string') return missing;
  if (apart.some((cluster) => cluster === null))
    return 'its names mean one entity that bears no second name to split off; use split with documents';
  const all = apart as Cluster[];
  all.forEach((a, index) => all.slice(index + 1).forEach((b) => decideApart(a, b)));
  for (const cluster of all) {
    cluster.decisions.push(source);
    refs.learn(cluster);
  }
  return null;
}

function decideApart(a: Cluster, b: Cluster): void {
  a.seeAlso.delete(b);
  b.seeAlso.delete(a);
  keepApart(a, b, 'An editor decided that the two are not the same.');
}

/** Take the mentions that bear `name` out of a cluster, everywhere or inside some documents, onto a page of their own; null where it bears no such name. */
function detach(
  cluster: Cluster,
  name: string,
  inside: ReadonlySet<number | string> | null,
  place: Workplace,
): Cluster | null {
  const wanted = fold(name);
  const record = place.addresses.namesOf(name);
  const isMeant = (text: string): boolean => fold(text) === wanted || record.has(keyOf(cluster.kind, text));
  const taken: Local[] = [];
  let left = 0;
  for (const local of [...cluster.locals]) {
    const names = place.facts[local.document]?.names ?? [];
    const looked = inside === null || inside.has(local.document);
    const meant = !looked ? [] : local.names.filter((index) => isMeant(names[index]?.text ?? ''));
    if (meant.length === 0) left++;
    else if (meant.length === local.names.length) taken.push(local);
    else {
      left++;
      taken.push(carve(local, meant, names[meant[0] ?? 0]?.text ?? name, place));
    }
  }
  if (taken.length === 0 || left === 0) return null;
  return ownPage(taken, taken[0]?.name ?? name, cluster, place, 'An editor decided that the two are not the same.');
}

/** A new group of some of a group's names. */
function carve(local: Local, names: readonly number[], name: string, { locals }: Workplace): Local {
  local.names = local.names.filter((index) => !names.includes(index));
  const person = local.kind === 'person' ? parsePersonName(name) : null;
  const made: Local = { ...local, entity: -1, names: [...names], name, person, key: keyOf(local.kind, name) };
  locals[local.document]?.push(made);
  return made;
}

function ownPage(
  taken: readonly Local[],
  name: string,
  from: Cluster,
  { clusters, addresses }: Workplace,
  reason: string,
): Cluster {
  const made = clusters.create(from.kind, keyOf(from.kind, name));
  for (const local of taken) clusters.place(local, made, 'decision-split', reason, 1);
  addresses.add(made, name);
  return made;
}

/** Make a page of its own of what the named documents say. */
export function split(
  decision: Extract<Decision, { split: string }>,
  source: string,
  place: Workplace,
  refs: Refs,
): string | null {
  const cluster = refs.entity(decision.split);
  if (typeof cluster === 'string') return cluster;
  const documents = decision.documents.map((ref) => refs.document(ref));
  const missing = documents.find((document) => typeof document === 'string');
  if (typeof missing === 'string') return missing;
  const wanted = new Set(documents);
  const taken = cluster.locals.filter(({ document }) => wanted.has(document));
  if (taken.length === 0) return `none of these documents names ${nameOf(cluster)}`;
  const name = decision.as ?? nameOf(cluster);
  const made = ownPage(taken, name, cluster, place, `An editor split it from ${nameOf(cluster)}.`);
  made.named = name;
  made.decisions.push(source);
  cluster.decisions.push(source);
  decideApart(cluster, made);
  refs.learn(made);
  return null;
}
