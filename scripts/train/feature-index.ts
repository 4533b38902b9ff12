/** Counts feature hashes while examples are gathered, then numbers those seen often enough. */
export class FeatureIndex {
  #keys = new Int32Array(1 << 20);
  #counts = new Int32Array(1 << 20);
  #size = 0;

  count(hash: number): void {
    if (this.#size * 2 > this.#keys.length) this.#grow();
    const slot = this.#slot(hash);
    if (this.#counts[slot] === 0) {
      this.#keys[slot] = hash;
      this.#size += 1;
    }
    this.#counts[slot]! += 1;
  }

  /** Numbers the hashes counted at least `least` times; the rest get -1 from `number()`. */
  settle(least: number): Int32Array {
    const kept: number[] = [];
    for (let slot = 0; slot < this.#keys.length; slot += 1) if (this.#counts[slot]! >= least) kept.push(this.#keys[slot]!);
    const keys = Int32Array.from(kept).sort();
    const frequent = new Map<number, number>();
    for (let number = 0; number < keys.length; number += 1) frequent.set(keys[number]!, number);
    for (let slot = 0; slot < this.#keys.length; slot += 1) {
      if (this.#counts[slot]! > 0) this.#counts[slot] = (frequent.get(this.#keys[slot]!) ?? -1) + 2;
    }
    return keys;
  }

  /** The number of a hash after `settle()`, or -1. */
  number(hash: number): number {
    const slot = this.#slot(hash);
    return this.#counts[slot] === 0 ? -1 : this.#counts[slot]! - 2;
  }

  #slot(hash: number): number {
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(hash ^ (hash >>> 17), 0x9e3779b1) >>> 7) & mask;
    while (this.#counts[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const counts = this.#counts;
    this.#keys = new Int32Array(keys.length * 2);
    this.#counts = new Int32Array(keys.length * 2);
    for (let at = 0; at < keys.length; at += 1) {
      if (counts[at] === 0) continue;
      const slot = this.#slot(keys[at]!);
      this.#keys[slot] = keys[at]!;
      this.#counts[slot] = counts[at]!;
    }
  }
}

/** A long list of numbers in one typed array. */
export class NumberList {
  #numbers = new Int32Array(16);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Int32Array(this.#numbers.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length] = number;
    this.length += 1;
  }

  done(): Int32Array {
    return this.#numbers.slice(0, this.length);
  }
}
