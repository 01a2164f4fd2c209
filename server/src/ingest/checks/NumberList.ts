const fewest = 1024;
const growth = 1.5;

/** Very many whole numbers of 32 bits, four bytes each. */
export class NumberList {
  #numbers = new Int32Array(fewest);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Those there are, until the next one is added. */
  get all(): Int32Array {
    return this.#numbers.subarray(0, this.#length);
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) this.#grow(this.#length + 1);
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  /** Zero where nothing was set. */
  at(index: number): number {
    return index < this.#length ? (this.#numbers[index] as number) : 0;
  }

  set(index: number, number: number): void {
    if (index >= this.#numbers.length) this.#grow(index + 1);
    this.#numbers[index] = number;
    this.#length = Math.max(this.#length, index + 1);
  }

  #grow(least: number): void {
    const old = this.#numbers;
    this.#numbers = new Int32Array(Math.max(least, Math.ceil(old.length * growth)));
    this.#numbers.set(old);
    // Given back at once: nothing makes haste to collect what lies outside of the heap.
    old.buffer.transfer(0);
  }
}
