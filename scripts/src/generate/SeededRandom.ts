/** Numbers that look like chance and are the same for the same seeds (Marsaglia's xorshift). */
export class SeededRandom {
  #state: number;

  /** Several seeds tell apart the streams of one package: each place, year and list has its own. */
  constructor(...seeds: readonly number[]) {
    const mixed = seeds.reduce((state, seed) => mix(Math.imul(state, 31) + seed), 0x9e37_79b9);
    // Zero would stay zero for ever.
    this.#state = mixed === 0 ? 1 : mixed;
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

  /** True in so many of a thousand cases. */
  chance(ofThousand: number): boolean {
    return this.between(0, 999) < ofThousand;
  }
}

/** Spreads neighbouring seeds far apart (the end of MurmurHash3). */
function mix(seed: number): number {
  let state = seed ^ (seed >>> 16);
  state = Math.imul(state, 0x85eb_ca6b);
  state ^= state >>> 13;
  state = Math.imul(state, 0xc2b2_ae35);
  return state ^ (state >>> 16);
}
