import { around } from './around.ts';
import type { Grouping } from './grouping.ts';
import type { ResolveInput } from './input.ts';
import type { Person } from './person.ts';
import { roleHead, roleKey } from './roleHead.ts';

/**
 * Roles that stand without a name ("the US secretary of state"): the person whom the document describes by the same words, or
 * by the same last word where only one person is described so. Nobody, or several: left open.
 */
export function resolveRoles(input: ResolveInput, grouping: Grouping, people: readonly Person[]): void {
  const byRole = new Map<string, Set<Person>>();
  const owner = new Map(people.flatMap((person) => person.placed.map((index) => [index, person] as const)));
  const note = (key: string, person: Person): void => {
    byRole.set(key, (byRole.get(key) ?? new Set()).add(person));
  };
  for (const { name, text } of input.roles) {
    const person = owner.get(name);
    if (person === undefined) continue;
    note(roleKey(text), person);
    note(`head ${roleHead(text)}`, person);
  }
  for (const [index, person] of owner) {
    const { title, domain } = around(input, index);
    if (title === '' || domain === 'courtesy') continue;
    note(roleKey(title), person);
    note(`head ${roleHead(title)}`, person);
  }
  input.names.forEach(({ form, text }, index) => {
    if (form !== 'title') return;
    const same = [...(byRole.get(roleKey(text)) ?? [])];
    const alike = same.length > 0 ? same : [...(byRole.get(`head ${roleHead(text)}`) ?? [])];
    const [only] = alike;
    if (only === undefined) {
      grouping.leaveOpen(index, [], {
        rule: 'role-unknown',
        reason: `The document describes nobody as “${text}”.`,
        confidence: 0.3,
      });
    } else if (alike.length === 1) {
      const full = input.names[grouping.headOf(only.entity)]?.text ?? '';
      const reason = `The document describes ${full} as ${same.length > 0 ? `“${text}”` : `a ${roleHead(text)}`}, and nobody else.`;
      grouping.place(index, only.entity, { rule: 'role', reason, confidence: same.length > 0 ? 0.85 : 0.7 });
    } else {
      const candidates = alike.map(({ entity }) => ({ entity, score: Math.round(80 / alike.length) / 100 }));
      grouping.leaveOpen(index, candidates, {
        rule: 'ambiguous',
        reason: `Several people here are described so.`,
        confidence: 0.4,
      });
    }
  });
}
