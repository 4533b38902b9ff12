import type { Kind } from '../../../model/kind.ts';
import type { Name } from '../../../model/mention.ts';
import { fold } from '../../../text/foldName.ts';

/**
 * Names with one kind for each text: where the recogniser gave several to the same words of two or more ("Kim Jong Un"
 * twice a person and once an organization), the one it was surest of in sum. One word may rightly be two things: it is left.
 */
export function agreeKinds(names: readonly Name[]): readonly Name[] {
  return peopleAmongBodies(sameKind(names));
}

function sameKind(names: readonly Name[]): readonly Name[] {
  const sums = new Map<string, Map<Kind, number>>();
  for (const { text, kind, confidence } of names) {
    if (!/\s/.test(text)) continue;
    const key = fold(text);
    const sum = sums.get(key) ?? new Map<Kind, number>();
    sum.set(kind, (sum.get(kind) ?? 0) + confidence);
    sums.set(key, sum);
  }
  return names.map((name) => {
    const sum = sums.get(fold(name.text));
    if (sum === undefined || sum.size < 2 || name.form !== 'name') return name;
    const [best] = [...sum].sort(([, a], [, b]) => b - a);
    return best === undefined || best[0] === name.kind ? name : { ...name, kind: best[0] };
  });
}

/**
 * Names recognised as bodies that are the last words of a person's full name ("García Ponce" beside Juan García Ponce), or a
 * family that two people here belong to ("the Clintons"), as names of people.
 */
function peopleAmongBodies(names: readonly Name[]): readonly Name[] {
  const endings = new Set<string>();
  const families = new Map<string, Set<string>>();
  for (const { kind, form, text } of names) {
    if (kind !== 'person' || form !== 'name') continue;
    const words = fold(text).split(' ');
    for (let at = 1; at < Math.min(words.length - 1, 6); at++) endings.add(words.slice(at).join(' '));
    if (words.length < 2) continue;
    const family = `${words.at(-1) ?? ''}s`;
    families.set(family, (families.get(family) ?? new Set()).add(words.join(' ')));
  }
  return names.map((name) => {
    const key = fold(name.text);
    const people = endings.has(key) || (families.get(key)?.size ?? 0) > 1;
    return name.kind === 'organization' && name.form === 'name' && people ? { ...name, kind: 'person' } : name;
  });
}
