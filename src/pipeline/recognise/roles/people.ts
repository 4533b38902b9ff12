/** Somebody with a role, by what the document says. */
export interface Holder {
  /** The fullest name found beside any of the roles. */
  name: string;
  readonly places: Set<string>;
}

/** The people of a document who have roles. Names are one person's where one name holds all the words of the other. */
export class People {
  readonly #byWord = new Map<string, Holder[]>();

  /** The person of this name, made when new. */
  named(text: string): Holder {
    const name = text.replace(/\s+/g, ' ');
    const words = name.split(' ');
    const known = words
      .flatMap((word) => this.#byWord.get(word) ?? [])
      .find((holder) => holdsAll(holder.name.split(' '), words));
    const holder = known ?? { name, places: new Set<string>() };
    if (name.length > holder.name.length) holder.name = name;
    for (const word of words) {
      const bearers = this.#byWord.get(word) ?? [];
      if (!bearers.includes(holder)) this.#byWord.set(word, [...bearers, holder]);
    }
    return holder;
  }
}

function holdsAll(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}
