import type { Kind } from '../../../model/kind.ts';
import { parsePersonName } from '../document/personName.ts';
import { personKey, plainKey } from './keys.ts';
import type { Local } from './local.ts';

/** The matching key of a name as one of a kind. */
export function keyOf(kind: Kind, name: string): string {
  return kind === 'person' ? personKey(parsePersonName(name)) : plainKey(kind, name);
}

/** The same group as another kind of thing, with the key of that kind; `was` keeps the first kind. */
export function withKind(local: Local, kind: Kind): Local {
  const person = kind === 'person' ? parsePersonName(local.name) : null;
  return { ...local, kind, person, key: keyOf(kind, local.name), was: local.was ?? local.kind };
}
