import { isCommonSurname } from '../../../knowledge/commonSurnames.ts';
import { isGivenName } from '../../../knowledge/givenNames.ts';
import { titleOf } from '../../../knowledge/titles.ts';
import { fold } from '../../../text/foldName.ts';
import type { Around } from './around.ts';
import type { ResolveInput } from './input.ts';

/**
 * Whether a name is nothing but a title ("the Emperor", "Norton I, Emperor of the United States"). Words that are family or
 * first names too ("King", "Dean") count as titles only after "the" or beside the name of their bearer.
 */
export function isBareTitle(input: ResolveInput, index: number, near: Around): boolean {
  const text = input.names[index]?.text ?? '';
  if (titleOf(text) === undefined || near.domain === 'courtesy') return false;
  return near.the || describedBeside(input, index) >= 0 || !(isCommonSurname(fold(text)) || isGivenName(text));
}

/** The name, by its index, that a title describes from right before it ("Major L'Enfant") or after a comma; -1 for none. */
export function describedBeside(input: ResolveInput, index: number): number {
  const between = (one: number): string => {
    const [a, b] = [input.names[one], input.names[one + 1]];
    return a?.kind === 'person' && b?.kind === 'person' ? input.text.slice(a.end, Math.min(b.start, a.end + 10)) : '';
  };
  if (between(index) === ' ') return index + 1;
  return /^, (?:the )?$/.test(between(index - 1)) ? index - 1 : -1;
}
