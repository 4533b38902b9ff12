import { placesNamed } from '../../../knowledge/countries.ts';
import { LEADERS, NOT_NOW, ROLE_MODIFIERS, isRoleNoun } from '../../../knowledge/roleNouns.ts';
import type { Draft } from '../claims.ts';
import type { RoleDraft } from './role.ts';

/** Somebody who holds a role now, by what the document says. */
interface Holder {
  /** The fullest name found beside any of the roles. */
  name: string;
  readonly places: Set<string>;
}

/** Who holds which role in a document: the ground for reading "the US secretary of state" as one person. */
export class Holders {
  readonly #text: string;
  readonly #people: Holder[] = [];
  readonly #bySurname = new Map<string, Holder[]>();
  readonly #byRole = new Map<string, Map<Holder, Set<string>>>();

  constructor(text: string, roles: readonly RoleDraft[]) {
    this.#text = text;
    for (const role of roles) if (role.name.kind === 'person') this.#add(role);
  }

  /**
   * The one person of the document who holds this role (lower case, "secretary of state"), or null where nobody or several do.
   * `place` narrows it to holders whose role or person belongs to that place.
   */
  only(role: string, place: string | null): { readonly name: string; readonly sure: boolean } | null {
    const holders = [...(this.#byRole.get(role) ?? [])];
    if (place === null)
      return holders.length === 1 && holders[0] !== undefined ? { name: holders[0][0].name, sure: false } : null;
    const exact = holders.filter(([, places]) => places.has(place));
    const [only] = exact;
    if (only !== undefined) return exact.length === 1 ? { name: only[0].name, sure: true } : null;
    const fitting = holders.filter(
      ([holder, places]) =>
        places.size === 0 && (holder.places.has(place) || (holder.places.size === 0 && role.includes(' '))),
    );
    if (fitting.length === 1 && fitting[0] !== undefined && holders.length === 1)
      return { name: fitting[0][0].name, sure: false };
    return role === 'leader' ? this.#leader(place) : null;
  }

  /** "The American leader" is the president or prime minister, when the document has one only. */
  #leader(place: string): { readonly name: string; readonly sure: boolean } | null {
    const found = new Set<Holder>();
    for (const office of LEADERS) {
      for (const [holder, places] of this.#byRole.get(office) ?? []) if (places.has(place)) found.add(holder);
    }
    const [only] = found;
    return found.size === 1 && only !== undefined ? { name: only.name, sure: false } : null;
  }

  #add({ start, end, name, places, relation }: RoleDraft): void {
    const holder = this.#holder(name);
    const own = new Set(places.map((place) => this.place(place)));
    for (const place of own) holder.places.add(place);
    const words = this.#text
      .slice(start, end)
      .replace(/[\s‑-]+/g, ' ')
      .toLowerCase()
      .split(' ');
    if (words.some((word) => NOT_NOW.has(word)) || relation === 'copula') return;
    for (const role of coresOf(words)) {
      const holders = this.#byRole.get(role) ?? new Map<Holder, Set<string>>();
      const known = holders.get(holder) ?? new Set<string>();
      for (const place of own) known.add(place);
      holders.set(holder, known);
      this.#byRole.set(role, holders);
    }
  }

  /** The common name of the place that a name or demonym means. */
  place({ start, end, means }: Draft): string {
    const surface = this.#text.slice(start, end).replace(/\s+/g, ' ');
    return means ?? placesNamed(surface)[0]?.name ?? surface;
  }

  /** Names are one person's where one holds all the words of the other. */
  #holder({ start, end }: Draft): Holder {
    const name = this.#text.slice(start, end).replace(/\s+/g, ' ');
    const words = name.split(' ');
    const known = words
      .flatMap((word) => this.#bySurname.get(word) ?? [])
      .find((holder) => holds(holder.name.split(' '), words));
    const holder = known ?? { name, places: new Set<string>() };
    if (known === undefined) this.#people.push(holder);
    else if (name.length > holder.name.length) holder.name = name;
    for (const word of words) this.#bySurname.set(word, [...new Set([...(this.#bySurname.get(word) ?? []), holder])]);
    return holder;
  }
}

function holds(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}

/** The role's own words from each possible beginning to its end: "north korean vice chairman" → "vice chairman", "chairman". */
function coresOf(words: readonly string[]): string[] {
  const of = words.indexOf('of');
  const head = of > 0 ? of - 1 : words.length - 1;
  if (!isRoleNoun(words[head] ?? '', 'person')) return [];
  const tail = words.slice(head + 1, head + 3);
  if (tail.length > 0 && !(tail[0] === 'of' && words.length === head + 3)) return [];
  let first = head;
  while (first > 0 && ROLE_MODIFIERS.has(words[first - 1] ?? '')) first--;
  return [
    words
      .slice(first, head + 1)
      .concat(tail)
      .join(' '),
  ];
}
