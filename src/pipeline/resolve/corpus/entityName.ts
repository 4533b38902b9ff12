import { parsePersonName } from '../document/personName.ts';
import type { Kind } from '../../../model/kind.ts';
import { looksLikeAcronym } from '../../../text/acronym.ts';
import type { Cluster } from './cluster.ts';

/** The name of a cluster's page: the editor's, else the fullest that its groups bear; among equals the most frequent. */
export function nameOf(cluster: Cluster): string {
  if (cluster.named !== null) return cluster.named;
  const counts = new Map<string, number>();
  for (const { name } of cluster.locals) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best = '';
  let most = -1;
  for (const [name, count] of counts) {
    const full = fullness(cluster.kind, name) * 1000 + Math.min(999, count);
    if (full > most || (full === most && name < best)) [best, most] = [name, full];
  }
  return cluster.kind === 'organization' || cluster.kind === 'event' ? best.replace(/^the /i, '') : best;
}

/** How full a name is: words given out, initials less; shouted names and abbreviations last. */
function fullness(kind: Kind, name: string): number {
  if (kind === 'place') return 1;
  const shouted = name === name.toUpperCase() && /\p{Lu}{3}/u.test(name);
  if (kind !== 'person') return looksLikeAcronym(name) || shouted ? 1 : name.split(' ').length + 1;
  const { words, suffix } = parsePersonName(name);
  const said = words.reduce((sum, word) => sum + (word.length > 1 ? 2 : 1), suffix === '' ? 0 : 1);
  return shouted ? said / 10 : said;
}
