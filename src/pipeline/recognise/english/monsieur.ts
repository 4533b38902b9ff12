import type { Draft } from '../claims.ts';

const MONSIEUR = /^(?:M|MM)\. (?=\p{Lu}\p{Ll})/u;

/**
 * Takes "M." off people's names where the document has it before two names or more ("M. Christian Pineau", "M. Guy Mollet"): there it is a
 * form of address, for hardly ever do two people of one story have this initial alone. The answer is a function from name to name.
 */
export function withoutMonsieur(text: string, names: readonly Draft[]): (name: Draft) => Draft {
  const prefixOf = ({ kind, start, end }: Draft): number =>
    kind === 'person' ? (MONSIEUR.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0) : 0;
  const addressed = new Set(
    names.flatMap((name) => {
      const length = prefixOf(name);
      return length === 0
        ? []
        : [
            text
              .slice(name.start + length, name.end)
              .split(/\s/)
              .at(-1) ?? '',
          ];
    }),
  );
  if (addressed.size < 2) return (name) => name;
  return (name) => ({ ...name, start: name.start + prefixOf(name) });
}
