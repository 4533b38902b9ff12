/** A growing list of whole numbers that keeps its room between documents. */
export class NumberStore {
  #numbers = new Int32Array(1 << 14);
  #length = 0;

  clear(): void {
    this.#length = 0;
  }

  push(numbers: Int32Array): void {
    const more = numbers.length;
    if (this.#length + more > this.#numbers.length) {
      const larger = new Int32Array(this.#numbers.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers.set(numbers, this.#length);
    this.#length += more;
  }

  get(index: number): number {
    return this.#numbers[index]!;
  }
}
