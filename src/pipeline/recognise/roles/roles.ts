import type { Draft } from '../claims.ts';
import { endOfName, type Passage } from '../passage.ts';
import { appositionAfter, appositionBefore, copulaAfter } from './appositions.ts';
import type { RoleDraft } from './role.ts';
import { titleBefore } from './titles.ts';

/** Everything a passage says of the bearers of its names, in text order of the names. Looks a bounded way round each name. */
export function rolesIn(passage: Passage): RoleDraft[] {
  const found: RoleDraft[] = [];
  let last: Draft | undefined;
  for (let at = 0; at < passage.words.length; at = endOfName(passage, at)) {
    const name = passage.names[at];
    if (name === undefined || name === last || name.form !== 'name') continue;
    last = name;
    const before = titleBefore(passage, at) ?? appositionBefore(passage, at);
    const after = appositionAfter(passage, at) ?? copulaAfter(passage, at);
    if (before !== null) found.push(before);
    if (after !== null) found.push(after);
  }
  return found;
}
