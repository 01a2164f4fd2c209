/** Numbers that look like chance and are the same for the same seed (Marsaglia's xorshift). */
export class SeededRandom {
  #state: number;

  constructor(seed: number) {
    // Zero would stay zero for ever.
    this.#state = (Math.imul(seed, 2_654_435_761) ^ 0x9e37_79b9) | 1;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return least + ((this.#state >>> 0) % (most - least + 1));
  }

  oneOf<Item>(items: readonly Item[]): Item {
    return items[this.between(0, items.length - 1)] as Item;
  }
}
