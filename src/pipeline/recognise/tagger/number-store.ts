/** A growing list of whole numbers that keeps its room between documents. */
export class NumberStore {
  #numbers = new Int32Array(1 << 14);
  #length = 0;

  clear(): void {
    this.#length = 0;
  }

  /** Appends `numbers` from `start` on. */
  push(numbers: Int32Array, start: number): void {
    const more = numbers.length - start;
    if (this.#length + more > this.#numbers.length) {
      const larger = new Int32Array(this.#numbers.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    for (let index = 0; index < more; index += 1) this.#numbers[this.#length + index] = numbers[start + index]!;
    this.#length += more;
  }

  get(index: number): number {
    return this.#numbers[index]!;
  }
}
