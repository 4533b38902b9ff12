import { around } from './around.ts';
import { describedBeside } from './bareTitles.ts';
import type { Grouping } from './grouping.ts';
import type { ResolveInput } from './input.ts';
import type { Person } from './person.ts';
import { roleHead, roleKey } from './roleHead.ts';

/**
 * Roles that stand without a name ("the US secretary of state"): the person whom the document describes by the same words, or
 * by the same last word where only one person is described so. Nobody, or several: left open. Titles that were recognised as
 * names ("the Emperor") are roles too; nobody described so, and they are somebody of whom the document says no more.
 */
export function resolveRoles(input: ResolveInput, grouping: Grouping, people: readonly Person[]): void {
  const owner = new Map(people.flatMap((person) => person.placed.map((index) => [index, person] as const)));
  const asNames = new Set(
    input.names.flatMap(({ kind, form }, index) =>
      kind === 'person' && form === 'name' && !grouping.isPlaced(index) ? [index] : [],
    ),
  );
  const byRole = describedAs(input, owner, asNames);
  const unknown = new Map<string, number>();
  input.names.forEach(({ form, text }, index) => {
    if (form !== 'title' && !asNames.has(index)) return;
    const beside = asNames.has(index) ? owner.get(describedBeside(input, index)) : undefined;
    const same = beside === undefined ? [...(byRole.get(roleKey(text)) ?? [])] : [beside];
    const alike = same.length > 0 ? same : [...(byRole.get(`head ${roleHead(text)}`) ?? [])];
    const [only] = alike;
    if (only === undefined && asNames.has(index)) {
      const entity = unknown.get(roleKey(text)) ?? grouping.open('person', index);
      unknown.set(roleKey(text), entity);
      grouping.place(index, entity, { rule: 'only-name', reason: 'The document has no fuller name.', confidence: 0.6 });
    } else if (only === undefined) {
      const reason = `The document describes nobody as “${text}”.`;
      grouping.leaveOpen(index, [], { rule: 'role-unknown', reason, confidence: 0.3 });
    } else if (alike.length === 1) {
      const full = input.names[only.head]?.text ?? '';
      const reason = `The document describes ${full} as ${same.length > 0 ? `“${text}”` : `a ${roleHead(text)}`}, and nobody else.`;
      grouping.place(index, only.entity, { rule: 'role', reason, confidence: same.length > 0 ? 0.85 : 0.7 });
    } else {
      const candidates = alike.map(({ entity }) => ({ entity, score: Math.round(80 / alike.length) / 100 }));
      const reason = 'Several people here are described so.';
      grouping.leaveOpen(index, candidates, { rule: 'ambiguous', reason, confidence: 0.4 });
    }
  });
}

/** By role, whole and by its head: who is described so, by roles, by titles before names, and by titles recognised as names. */
function describedAs(
  input: ResolveInput,
  owner: ReadonlyMap<number, Person>,
  titles: ReadonlySet<number>,
): Map<string, Set<Person>> {
  const byRole = new Map<string, Set<Person>>();
  const note = (role: string, person: Person | undefined): void => {
    if (person === undefined) return;
    for (const key of [roleKey(role), `head ${roleHead(role)}`])
      byRole.set(key, (byRole.get(key) ?? new Set()).add(person));
  };
  for (const { name, text } of input.roles) note(text, owner.get(name));
  for (const [index, person] of owner) {
    const { title, domain } = around(input, index);
    if (title !== '' && domain !== 'courtesy') note(title, person);
  }
  for (const index of titles) note(input.names[index]?.text ?? '', owner.get(describedBeside(input, index)));
  return byRole;
}
