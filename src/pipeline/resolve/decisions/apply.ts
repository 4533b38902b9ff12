import type { Decision, PlacedDecision } from '../../../model/decisions.ts';
import { titleOf } from '../../../knowledge/titles.ts';
import { fold } from '../../../text/foldName.ts';
import type { Addresses } from '../corpus/addresses.ts';
import { keepApart, type Cluster, type Clusters } from '../corpus/cluster.ts';
import { nameOf } from '../corpus/entityName.ts';
import { keyOf } from '../corpus/kinds.ts';
import type { Documents, Local } from '../corpus/local.ts';
import { parsePersonName } from '../document/personName.ts';
import { Refs, type Idle } from './refs.ts';

/** What decisions work on once every cluster has its address. */
export interface Workplace {
  readonly clusters: Clusters;
  readonly addresses: Addresses;
  readonly facts: Documents;
  /** Groups by document; decisions may add some. */
  readonly locals: readonly Local[][];
  /** By document: the lines that touch it. */
  readonly touched: Map<number, string[]>;
}

/** Apply the decisions on entities in the order they are written; returns those that do not apply. */
export function applyDecisions(decisions: readonly PlacedDecision[], place: Workplace): Idle[] {
  const refs = new Refs(place.clusters, place.addresses, place.facts);
  return decisions.flatMap((placed) => {
    const why = applyOne(placed, placed.decision, place, refs);
    return why === null ? [] : [{ placed, why }];
  });
}

/** Null where it applies, else why not. */
function applyOne({ source }: PlacedDecision, decision: Decision, place: Workplace, refs: Refs): string | null {
  if ('merge' in decision) return merge(decision.merge, source, place, refs);
  if ('not-same' in decision) return notSame(decision['not-same'], source, place, refs);
  if ('split' in decision) return split(decision, source, place, refs);
  if ('assign' in decision) return assign(decision, source, place, refs);
  if ('rename' in decision) {
    return onEntity(decision.rename, refs, (cluster) => {
      cluster.named = decision.to;
      cluster.decisions.push(source);
      place.addresses.rename(cluster, decision.to);
      refs.learn(cluster);
    });
  }
  if ('uri' in decision) {
    return onEntity(decision['same-as'], refs, (cluster) => {
      cluster.sameAs.push(decision.uri);
      cluster.decisions.push(source);
    });
  }
  if ('kind' in decision) return onEntity(decision.kind, refs, (cluster) => cluster.decisions.push(source));
  const document =
    'title' in decision
      ? decision.title
      : 'date' in decision
        ? decision.date
        : 'publisher' in decision
          ? decision.publisher
          : null;
  if (document === null) return null;
  const found = refs.document(document);
  return typeof found === 'string' ? found : null;
}

function onEntity(ref: string, refs: Refs, act: (cluster: Cluster) => void): string | null {
  const found = refs.entity(ref);
  if (typeof found === 'string') return found;
  act(found);
  return null;
}

function merge(
  names: readonly string[],
  source: string,
  { clusters, addresses }: Workplace,
  refs: Refs,
): string | null {
  const found = names.map((ref) => refs.entity(ref));
  const missing = found.find((cluster) => typeof cluster === 'string');
  if (typeof missing === 'string') return missing;
  const [stays, ...others] = found as Cluster[];
  if (stays === undefined || others.every((cluster) => cluster === stays))
    return 'all its names already mean one entity';
  stays.named ??= nameOf(stays);
  for (const other of others) {
    if (other === stays) continue;
    addresses.move(other.kind, addresses.of(other), addresses.of(stays));
    clusters.absorb(stays, other, 'decision-merge', `An editor merged ${nameOf(other)} with ${nameOf(stays)}.`, 1);
    for (const cluster of clusters.all) cluster.seeAlso.delete(other);
  }
  stays.decisions.push(source);
  return null;
}

/** Keep entities apart; where the program had joined two of them, the second name gets a page of its own. */
function notSame(names: readonly string[], source: string, place: Workplace, refs: Refs): string | null {
  const found = names.map((ref) => refs.entity(ref));
  const known = found.filter((cluster) => typeof cluster !== 'string');
  const [first] = known;
  if (first === undefined) return found.find((cluster) => typeof cluster === 'string') ?? null;
  const apart = found.map((cluster, index) =>
    (cluster === found[0] && index > 0) || typeof cluster === 'string'
      ? detach(first, names[index] ?? '', place)
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

/** Take the mentions that bear `name` out of a cluster, onto a page of their own; null where it bears no such name. */
function detach(cluster: Cluster, name: string, place: Workplace): Cluster | null {
  const wanted = fold(name);
  const record = place.addresses.namesOf(name);
  const isMeant = (text: string): boolean => fold(text) === wanted || record.has(keyOf(cluster.kind, text));
  const taken: Local[] = [];
  let left = 0;
  for (const local of [...cluster.locals]) {
    const names = place.facts[local.document]?.names ?? [];
    const meant = local.names.filter((index) => isMeant(names[index]?.text ?? ''));
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

function split(
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

function assign(
  decision: Extract<Decision, { assign: string }>,
  source: string,
  place: Workplace,
  refs: Refs,
): string | null {
  const document = refs.document(decision.in);
  if (typeof document === 'string') return document;
  const target = refs.entity(decision.to);
  if (typeof target === 'string') return target;
  const names = place.facts[document]?.names ?? [];
  const meant = namesMeant(
    decision.assign,
    names.map(({ text }) => text),
  ).filter((index) => decision.mention === undefined || index === decision.mention - 1);
  const [first] = meant;
  if (first === undefined) {
    return decision.mention === undefined
      ? `the document does not hold the name “${decision.assign}”`
      : `mention ${decision.mention} of the document is not “${decision.assign}”`;
  }
  for (const local of place.locals[document] ?? []) {
    local.names = local.names.filter((index) => !meant.includes(index));
    if (local.names.length === 0) place.clusters.remove(local);
  }
  const name = names[first]?.text ?? decision.assign;
  const base = place.locals[document]?.[0];
  const made: Local = {
    document,
    entity: -1,
    names: meant,
    kind: target.kind,
    was: null,
    key: target.keys[0] ?? '',
    name: nameOf(target),
    person: null,
    roles: new Set(),
    born: null,
    year: base?.year ?? null,
  };
  place.locals[document]?.push(made);
  place.clusters.place(
    made,
    target,
    'decision-assign',
    `An editor decided that “${name}” here is ${nameOf(target)}.`,
    1,
  );
  target.decisions.push(source);
  place.touched.set(document, [...(place.touched.get(document) ?? []), source]);
  return null;
}

/** Names that read as written, or as written without the title before it ("Mr Kim" means the name "Kim"). */
function namesMeant(wanted: string, texts: readonly string[]): number[] {
  const words = wanted.split(/\s+/);
  const forms = new Set([fold(wanted)]);
  for (let count = 1; count < words.length; count++)
    if (titleOf(words.slice(0, count).join(' '))) forms.add(fold(words.slice(count).join(' ')));
  return texts.flatMap((text, index) => (forms.has(fold(text)) ? [index] : []));
}
