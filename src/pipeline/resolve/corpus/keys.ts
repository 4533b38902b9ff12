import { knownExpansion } from '../../../knowledge/acronyms.ts';
import { placesNamed, placesOfDemonym, type KnownPlace } from '../../../knowledge/countries.ts';
import { commonSpelling } from '../../../knowledge/spellings.ts';
import type { Kind } from '../../../model/kind.ts';
import type { Name } from '../../../model/mention.ts';
import { fold } from '../../../text/foldName.ts';
import { eventKey } from '../document/events.ts';
import { organizationWords, turnedKey } from '../document/organizationName.ts';
import type { PersonName } from '../document/personName.ts';

/** The key of a person's full name: hyphens and blanks do not matter ("Ri Yong-ho"), the suffix does. */
export function personKey({ words, suffix }: PersonName): string {
  const plain = words.map((word) => word.replace(/[-']/g, ''));
  return (
    (plain.length > 1 ? `${plain[0] ?? ''} ${plain.slice(1).join('')}` : (plain[0] ?? '')) +
    (suffix === '' ? '' : ` ${suffix}`)
  );
}

/** Two words written as one: "SkyNews" is Sky News. */
const HUMPS = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u;

/** The key of an organization's name; a widely known abbreviation has its full name's. */
export function organizationKey(text: string): string {
  const apart = HUMPS.test(text) ? text.replace(/(?<=\p{Ll})(?=\p{Lu})/u, ' ') : text;
  return turnedKey(organizationWords(knownExpansion(text) ?? apart), 'corpus');
}

/** The place of the tables that a name or demonym means, as `pick` chooses among several; null for all others. */
export function knownPlace(name: Name, pick: (places: readonly KnownPlace[]) => KnownPlace | null): KnownPlace | null {
  if (name.means !== undefined) return pick(placesNamed(name.means));
  return pick(name.form === 'demonym' ? placesOfDemonym(name.text) : placesNamed(name.text));
}

/** The key of a name of any kind but person, taken by itself. */
export function plainKey(kind: Kind, text: string): string {
  if (kind === 'organization') return organizationKey(text);
  if (kind === 'event') return eventKey(text);
  return commonSpelling(fold(text).replace(/^the /, ''));
}
