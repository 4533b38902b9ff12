import type { Kind } from '../../../model/kind.ts';
import type { Entities, Findings, Named } from '../findings.ts';
import { attributes, element, xmlId } from './xml.ts';

/** Of each kind: the list, its item, and the element that names the item. */
const LISTS: readonly (readonly [Kind, string, string, string])[] = [
  ['person', 'listPerson', 'person', 'persName'],
  ['organization', 'listOrg', 'org', 'orgName'],
  ['place', 'listPlace', 'place', 'placeName'],
  ['event', 'listEvent', 'event', 'label'],
];

/** The people, organizations, places and events that the body points to. Empty where it points to none. */
export function standOffOf({ mentions, quotes }: Findings, entities: Entities): string {
  const ids = new Set([...mentions.map(({ entity }) => entity), ...quotes.map(({ speaker }) => speaker)]);
  const named = [...ids]
    .flatMap((id) => (id === null ? [] : (entities.get(id) ?? [])))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const lists = LISTS.map(([kind, list, item, name]) => {
    const items = named.filter((entity) => entity.kind === kind).map((entity) => itemOf(entity, item, name));
    return items.length === 0 ? '' : `<${list}>\n${items.join('\n')}\n</${list}>\n`;
  }).join('');
  return lists === '' ? '' : `<standOff>\n${lists}</standOff>\n`;
}

function itemOf({ id, name, url, sameAs }: Named, item: string, naming: string): string {
  const addresses = sameAs.map((uri) => element('idno', uri, { type: 'URI' })).join('');
  return `<${item}${attributes({ 'xml:id': xmlId(id) })}>${element(naming, name)}${element('idno', url, { type: 'page' })}${addresses}</${item}>`;
}
