/** Open addressing over typed arrays: from a 32-bit hash to the number of its row. No strings, no objects. */
export class HashTable {
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #keys: Int32Array;
  /** One bit for each of the places a known hash may have: most questions are about unknown ones, and end here. */
  readonly #seen: Int32Array;

  /** @param keys distinct hashes; the row of a key is its place in this list. */
  constructor(keys: Int32Array) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.#keys = keys;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2);
    this.#seen = new Int32Array(Math.max(1, (size * BITS_A_SLOT) / 32));
    for (let row = 0; row < keys.length; row += 1) {
      let slot = slotOf(keys[row]!) & this.#mask;
      while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot * 2] = keys[row]!;
      this.#slots[slot * 2 + 1] = row + 1;
      const bit = bitOf(keys[row]!);
      this.#seen[(bit >>> 5) & (this.#seen.length - 1)]! |= 1 << (bit & 31);
    }
  }

  get size(): number {
    return this.#keys.length;
  }

  /** The row of `key`, or -1. */
  find(key: number): number {
    const bit = bitOf(key);
    if (((this.#seen[(bit >>> 5) & (this.#seen.length - 1)]! >>> (bit & 31)) & 1) === 0) return -1;
    const slots = this.#slots;
    let slot = slotOf(key) & this.#mask;
    for (;;) {
      const row = slots[slot * 2 + 1]!;
      if (row === 0) return -1;
      if (slots[slot * 2] === key) return row - 1;
      slot = (slot + 1) & this.#mask;
    }
  }
}

const BITS_A_SLOT = 4;

function bitOf(key: number): number {
  return Math.imul(key ^ (key >>> 15), 0x85ebca6b) >>> 4;
}

function slotOf(key: number): number {
  return Math.imul(key ^ (key >>> 17), 0x9e3779b1) >>> 7;
}
