import { fieldsExclude } from '../../../knowledge/fields.ts';
import { keepApart, type Cluster, type Clusters } from './cluster.ts';
import type { Company } from './company.ts';
import type { Local } from './local.ts';

/** Company so close that different walks of life are taken for one person's. */
const CLOSE = 1.2;

/**
 * Split a cluster whose documents speak of different people of one full name: years of birth that cannot agree, or walks of
 * life that exclude each other without any shared company. Documents that tell neither go where their company is, else stay open.
 */
export function splitNamesakes(cluster: Cluster, clusters: Clusters, company: Company): void {
  const telling = cluster.locals.filter(({ born, roles }) => born !== null || roles.size > 0);
  if (telling.length < 2) return;
  const parts: Local[][] = [];
  for (const local of telling) {
    const part = parts.find((others) =>
      others.slice(0, 50).every((other) => whyApart(local, other, cluster, company) === null),
    );
    if (part === undefined) parts.push([local]);
    else part.push(local);
  }
  if (parts.length < 2) return;
  const why = parts.flatMap(([first], index) =>
    index === 0 || first === undefined ? [] : [reasonAgainst(first, parts[0] ?? [], cluster, company)],
  )[0];
  const speaking = new Set(telling);
  const silent = cluster.locals.filter((local) => !speaking.has(local));
  const [, ...others] = parts;
  const made = others.map((part) => {
    const apart = clusters.create(cluster.kind, cluster.keys[0] ?? '');
    for (const local of part) clusters.place(local, apart);
    return apart;
  });
  const bearers = [cluster, ...made];
  bearers.forEach((one, index) =>
    bearers
      .slice(index + 1)
      .forEach((other) => keepApart(one, other, why ?? 'The documents describe different people of this name.')),
  );
  for (const local of silent) settleSilent(local, bearers, clusters);
}

/** What speaks against two groups of one name being one person, in words, or null. */
function whyApart(a: Local, b: Local, cluster: Cluster, company: Company): string | null {
  if (a.document === b.document) return null;
  if (a.born !== null && b.born !== null && (a.born.from > b.born.to || b.born.from > a.born.to)) {
    return `Kept apart: one was born about ${(a.born.from + a.born.to) >> 1}, the other about ${(b.born.from + b.born.to) >> 1}.`;
  }
  if (!fieldsExclude(a.roles, b.roles) || company.shared(a, cluster) >= CLOSE) return null;
  return `Kept apart: one is described as ${[...a.roles].join(', ')}, the other as ${[...b.roles].join(', ')}.`;
}

function reasonAgainst(local: Local, part: readonly Local[], cluster: Cluster, company: Company): string | null {
  for (const other of part) {
    const why = whyApart(local, other, cluster, company);
    if (why !== null) return why;
  }
  return null;
}

/** A document that tells nothing of the bearer stays open between them. */
function settleSilent(local: Local, bearers: readonly Cluster[], clusters: Clusters): void {
  const [first] = bearers;
  if (first === undefined) return;
  first.locals.splice(first.locals.indexOf(local), 1);
  const ranked = [...bearers].sort((a, b) => b.locals.length - a.locals.length || a.number - b.number);
  const score = Math.round(80 / ranked.length) / 100;
  const reason = `The collection knows ${ranked.length} people called ${local.name}, and nothing here tells which is meant.`;
  clusters.leaveOpen(
    local,
    ranked.slice(0, 8).map((cluster) => ({ cluster, score })),
    'namesake-open',
    reason,
  );
}
