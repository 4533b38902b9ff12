import type { Document } from '../../model/document.ts';
import type { PlacedName } from '../../model/imported.ts';
import type { Name, Role } from '../../model/mention.ts';
import { contains, overlaps } from '../../model/span.ts';

/** What a recogniser found. */
interface Recognised {
  readonly names: readonly Name[];
  readonly roles: readonly Role[];
  readonly recogniser: string;
}

/**
 * Names annotated elsewhere take the place of whatever the recogniser found there. A role stays with the imported name that
 * took the place of its bearer's. Imported names across blocks or in page furniture are left out. Linear: both are sorted.
 */
export function merge(
  text: string,
  { blocks }: Document,
  found: Recognised,
  placed: readonly PlacedName[],
): Recognised {
  const inside = withinBlocks(
    blocks.filter(({ kind }) => kind !== 'furniture'),
    placed,
  );
  if (inside.length === 0) return found;
  const names: Name[] = [];
  const moved = new Map<number, number>();
  let next = 0;
  const takeUntil = (start: number): void => {
    for (let one = inside[next]; one !== undefined && one.end <= start; one = inside[++next])
      names.push(nameOf(text, one));
  };
  found.names.forEach((name, index) => {
    takeUntil(name.start);
    const over = inside[next];
    // Where an imported name stands over this one, it comes next in the list.
    if (over !== undefined && overlaps(over, name)) moved.set(index, names.length);
    else moved.set(index, names.push(name) - 1);
  });
  takeUntil(Infinity);
  const roles = found.roles.flatMap((role): Role[] => {
    const name = moved.get(role.name);
    return name === undefined || names[name] === undefined ? [] : [{ ...role, name }];
  });
  const files = [...new Set(inside.map(({ file }) => file))].join(', ');
  return { names, roles, recogniser: `${found.recogniser}; annotations from ${files}` };
}

function nameOf(text: string, { start, end, kind }: PlacedName): Name {
  return { start, end, kind, text: text.slice(start, end), form: 'name', how: 'imported', confidence: 1 };
}

function withinBlocks(blocks: Document['blocks'], placed: readonly PlacedName[]): PlacedName[] {
  let at = 0;
  return placed.filter((name) => {
    while ((blocks[at]?.end ?? Infinity) <= name.start) at++;
    const block = blocks[at];
    return block !== undefined && contains(block, name) && name.start < name.end;
  });
}
