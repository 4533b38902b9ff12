import type { Kind } from '../../../model/kind.ts';
import type { Name } from '../../../model/mention.ts';
import { fold } from '../../../text/foldName.ts';

/**
 * Names with one kind for each text: where the recogniser gave several to the same words of two or more ("Kim Jong Un"
 * twice a person and once an organization), the one it was surest of in sum. One word may rightly be two things: it is left.
 */
export function agreeKinds(names: readonly Name[]): readonly Name[] {
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
