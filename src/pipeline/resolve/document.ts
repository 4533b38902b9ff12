import type { LocalEntity, LocalLink } from '../../model/facts.ts';
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
export function resolveDocument(input: ResolveInput): { entities: LocalEntity[]; links: LocalLink[] } {
  const grouping = new Grouping(input.names.length);
  resolvePlaces(input, grouping);
  resolveOrganizations(input, grouping);
  resolveEvents(input, grouping);
  const people = resolvePeople(input, grouping);
  resolveRoles(input, grouping, people);
  return grouping.finish();
}
