import type { LocalEntity, LocalLink } from '../../model/facts.ts';
import { agreeKinds } from './document/agreeKinds.ts';
import { Grouping } from './document/grouping.ts';
import type { ResolveInput } from './document/input.ts';
import { resolveEvents } from './document/events.ts';
import { resolveOrganizations } from './document/organizations.ts';
import { resolvePeople } from './document/people.ts';
import { resolvePlaces } from './document/places.ts';
import { resolveRoles } from './document/roles.ts';

export type { ResolveInput } from './document/input.ts';

/**
 * Say who is who within one document. Places and organizations come first, since the company in which a person is named
 * helps to tell people apart; roles without a name come last. Every name gets one link with rule, reason and confidence.
 */
export function resolveDocument(found: ResolveInput): { entities: LocalEntity[]; links: LocalLink[] } {
  const input = { ...found, names: agreeKinds(found.names) };
  const grouping = new Grouping(input.names.length);
  resolvePlaces(input, grouping);
  resolveOrganizations(input, grouping);
  resolveEvents(input, grouping);
  const people = resolvePeople(input, grouping);
  resolveRoles(input, grouping, people);
  const { entities, links } = grouping.finish();
  return { entities: entities.map((entity) => headOfItsKind(entity, found, input)), links };
}

/** A head that was recognised as what its group is, since the head's kind is the group's. */
function headOfItsKind(entity: LocalEntity, found: ResolveInput, input: ResolveInput): LocalEntity {
  const { text = '', kind } = input.names[entity.head] ?? {};
  if (found.names[entity.head]?.kind === kind) return entity;
  const other = entity.names.find(
    (index) => found.names[index]?.kind === kind && found.names[index]?.text.toLowerCase() === text.toLowerCase(),
  );
  return { ...entity, head: other ?? entity.names.find((index) => found.names[index]?.kind === kind) ?? entity.head };
}
