import type { Draft } from '../claims.ts';

const HAN = /^\p{Script=Han}{2,5}$/u;

/**
 * Japanese family names by themselves, with the full name that they mean: “岸田氏” beside “岸田文雄首相”. Only where one full name of the
 * document begins so.
 */
export function withFullNames(text: string, drafts: readonly Draft[]): Draft[] {
  const nameOf = ({ start, end }: Draft): string => text.slice(start, end);
  const people = new Set(drafts.filter(({ kind }) => kind === 'person').map(nameOf));
  const full = new Map<string, Set<string>>();
  for (const name of people) {
    if (!HAN.test(name)) continue;
    for (let end = 2; end < name.length; end++) {
      const family = name.slice(0, end);
      full.set(family, (full.get(family) ?? new Set()).add(name));
    }
  }
  return drafts.map((draft) => {
    const names = draft.kind === 'person' ? full.get(nameOf(draft)) : undefined;
    const [only] = names ?? [];
    return names?.size === 1 && only !== undefined ? { ...draft, means: only } : draft;
  });
}
