import { placesNamed } from '../../../knowledge/countries.ts';
import { LEADERS, NOT_NOW, ROLE_MODIFIERS, SOLE_OFFICES, isRoleNoun } from '../../../knowledge/roleNouns.ts';
import type { Draft } from '../claims.ts';
import { People, type Holder } from './people.ts';
import type { RoleDraft } from './role.ts';

/** How one person holds one role: where, and from which offset on the document says so. */
interface Hold {
  readonly places: Set<string>;
  since: number;
}

/** The answer to "who is the foreign minister?"; `sure` when the country was told too. */
interface Answer {
  readonly name: string;
  readonly sure: boolean;
}

/** Who holds which role in a document: the ground for reading "the US secretary of state" as one person. */
export class Holders {
  readonly #text: string;
  readonly #people = new People();
  readonly #byRole = new Map<string, Map<Holder, Hold>>();
  /** Everybody who holds or held a role with this head noun, at home or elsewhere. */
  readonly #byHead = new Map<string, Set<Holder>>();

  constructor(text: string, roles: readonly RoleDraft[]) {
    this.#text = text;
    for (const role of roles) if (role.name.kind === 'person') this.#add(role);
  }

  /**
   * The one person who holds this role (lower case, "secretary of state") by what the document says before `offset`, or null
   * where nobody or several do. `place` narrows it to holders whose role or person belongs to that place; without it a role
   * of one word must be an office that one holds at a time.
   */
  only(role: string, place: string | null, offset: number): Answer | null {
    const holders = [...(this.#byRole.get(role) ?? [])].filter(([, { since }]) => since < offset);
    const [first] = holders;
    if (place === null) {
      const head = role.split(' ').at(-1) ?? role;
      const alone = role.includes(' ') || (SOLE_OFFICES.has(role) && this.#byHead.get(head)?.size === 1);
      return alone && holders.length === 1 && first !== undefined ? { name: first[0].name, sure: false } : null;
    }
    const exact = holders.filter(([, { places }]) => places.has(place));
    if (exact[0] !== undefined) return exact.length === 1 ? { name: exact[0][0].name, sure: true } : null;
    if (first === undefined) return role === 'leader' ? this.#leader(place, offset) : null;
    const [holder, { places }] = first;
    const ofPlace = holder.places.has(place) || (holder.places.size === 0 && role.includes(' '));
    return holders.length === 1 && places.size === 0 && ofPlace ? { name: holder.name, sure: false } : null;
  }

  /** The common name of the place that a name or demonym means. */
  place({ start, end, means }: Draft): string {
    const surface = this.#text.slice(start, end).replace(/\s+/g, ' ');
    return means ?? placesNamed(surface)[0]?.name ?? surface;
  }

  /** "The American leader" is the president or prime minister, when the document has one only. */
  #leader(place: string, offset: number): Answer | null {
    const found = new Set<Holder>();
    for (const office of LEADERS) {
      for (const [holder, { places, since }] of this.#byRole.get(office) ?? []) {
        if (places.has(place) && since < offset) found.add(holder);
      }
    }
    const [only] = found;
    return found.size === 1 && only !== undefined ? { name: only.name, sure: false } : null;
  }

  #add({ start, end, name, places, relation }: RoleDraft): void {
    const holder = this.#people.named(this.#text.slice(name.start, name.end));
    const own = places.map((place) => this.place(place));
    for (const place of own) holder.places.add(place);
    const words = this.#text
      .slice(start, end)
      .replace(/[\s‑-]+/g, ' ')
      .toLowerCase()
      .split(' ');
    const core = coreOf(words);
    if (core === null) return;
    const head = core.split(' ').at(-1) ?? core;
    this.#byHead.set(head, (this.#byHead.get(head) ?? new Set()).add(holder));
    if (words.some((word) => NOT_NOW.has(word)) || relation === 'copula') return;
    const holders = this.#byRole.get(core) ?? new Map<Holder, Hold>();
    const hold = holders.get(holder) ?? { places: new Set<string>(), since: start };
    for (const place of own) hold.places.add(place);
    hold.since = Math.min(hold.since, start);
    holders.set(holder, hold);
    this.#byRole.set(core, holders);
  }
}

/** The role without its country and its like: "north korean vice chairman" → "vice chairman"; null when more hangs on it. */
function coreOf(words: readonly string[]): string | null {
  const of = words.indexOf('of');
  const head = of > 0 ? of - 1 : words.length - 1;
  const tail = words.slice(head + 1, head + 3);
  const complete = tail.length === 0 || words.length === head + 3;
  if (!isRoleNoun(words[head] ?? '', 'person') || !complete) return null;
  let first = head;
  while (first > 0 && ROLE_MODIFIERS.has(words[first - 1] ?? '')) first--;
  return [...words.slice(first, head + 1), ...tail].join(' ');
}
