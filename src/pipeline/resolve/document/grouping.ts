import type { LocalEntity, LocalLink } from '../../../model/facts.ts';
import type { Kind } from '../../../model/kind.ts';
import type { RuleId } from '../../../model/rules.ts';

/** Why a name is where it is. */
export interface Why {
  readonly rule: RuleId;
  readonly reason: string;
  readonly confidence: number;
}

interface Group {
  readonly kind: Kind;
  readonly names: number[];
  head: number;
}

/** Collects the groups of one document. A name is placed once; names that stay open belong to no group. */
export class Grouping {
  readonly #groups: Group[] = [];
  readonly #links: (LocalLink | undefined)[];

  constructor(count: number) {
    this.#links = Array.from({ length: count });
  }

  /** A new group around `head`; returns its number. */
  open(kind: Kind, head: number): number {
    return this.#groups.push({ kind, names: [], head }) - 1;
  }

  /** Put a name into a group. `candidates` are others that were possible. */
  place(name: number, entity: number, why: Why, candidates: LocalLink['candidates'] = []): void {
    this.#groups[entity]?.names.push(name);
    this.#links[name] = { entity, candidates, ...why };
  }

  /** Leave a name open, with whom it could mean, best first. */
  leaveOpen(name: number, candidates: LocalLink['candidates'], why: Why): void {
    this.#links[name] = { entity: null, candidates, ...why };
  }

  /** Make `head` the fullest name of a group. */
  lead(entity: number, head: number): void {
    const group = this.#groups[entity];
    if (group !== undefined) group.head = head;
  }

  /** Move every name of one group to another, with the reason each gets there. */
  merge(from: number, to: number, rule: RuleId, reason: (name: number) => string, confidence: number): void {
    for (const name of this.#groups[from]?.names.splice(0) ?? [])
      this.place(name, to, { rule, reason: reason(name), confidence });
  }

  headOf(entity: number): number {
    return this.#groups[entity]?.head ?? 0;
  }

  /** The names of a group so far, in no order. */
  namesOf(entity: number): readonly number[] {
    return this.#groups[entity]?.names ?? [];
  }

  isPlaced(name: number): boolean {
    return this.#links[name] !== undefined;
  }

  entityOf(name: number): number | null {
    return this.#links[name]?.entity ?? null;
  }

  /** The groups that hold a name, renumbered, and one link for each name. */
  finish(): { entities: LocalEntity[]; links: LocalLink[] } {
    const entities: LocalEntity[] = [];
    const renumbered = this.#groups.map((group) => {
      if (group.names.length === 0) return -1;
      return entities.push({ names: [...group.names].sort((a, b) => a - b), head: group.head }) - 1;
    });
    const links = this.#links.map((link): LocalLink => {
      if (link === undefined)
        return { entity: null, candidates: [], rule: 'ambiguous', reason: 'No rule applies.', confidence: 0 };
      const candidates = link.candidates
        .map((candidate) => ({ ...candidate, entity: renumbered[candidate.entity] ?? -1 }))
        .filter(({ entity }) => entity >= 0);
      return { ...link, entity: link.entity === null ? null : (renumbered[link.entity] ?? null), candidates };
    });
    return { entities, links };
  }
}
