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
  if (cluster.kind === 'person') return quiet(best);
  if (cluster.kind === 'place') return isSpoken(best) ? quiet(best) : best;
  const plain = best.replace(/^the /i, '');
  return plain.length >= LONGEST_ACRONYM ? quiet(plain) : plain;
}

/** Whether a place's name holds a word that is no initials (USA, UAE, DPRK), but was only set in capitals: "OSLO" before a report. */
function isSpoken(name: string): boolean {
  return name.match(/\p{Lu}{4,}/gu)?.some((word) => /[AEIOUY]/.test(word)) === true;
}

/** No initials are as long (UNESCO, NASDAQ): a body written so was only set in capitals ("BLOOMBERG"). */
const LONGEST_ACRONYM = 8;

/** A name that is only ever shouted ("GEORGE W. BUSH"), as it is written elsewhere: "George W. Bush". */
function quiet(name: string): string {
  if (!isShouted(name)) return name;
  return name
    .replace(/\p{Lu}{2,}/gu, (word) => (/^[IVX]+$/.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase()))
    .replace(/(?<=\p{L}[- ])(?:Au|De|La|Of|On|Sur|The|Upon)(?=[- ]\p{Lu})/gu, (word) => word.toLowerCase());
}

const isShouted = (name: string): boolean => name === name.toUpperCase() && /\p{Lu}{3}/u.test(name);

/** How full a name is: words given out, initials less; shouted names and abbreviations last. */
function fullness(kind: Kind, name: string): number {
  if (kind === 'place') return 1;
  if (kind !== 'person') return isMakeshift(name) ? 1 : name.split(' ').length + 1;
  const { words, suffix } = parsePersonName(name);
  const said = words.reduce((sum, word) => sum + (word.length > 1 ? 2 : 1), suffix === '' ? 0 : 1);
  return isShouted(name) ? said - 0.5 : said;
}

/** Initials, capitals, or a country in brackets that no document writes ("Foreign Ministry (Russia)"): no name for a page that has another. */
const isMakeshift = (name: string): boolean => looksLikeAcronym(name) || isShouted(name) || name.endsWith(')');
