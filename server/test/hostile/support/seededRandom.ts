/** A source of numbers that is the same for the same seed. */
export interface SeededRandom {
  /** A whole number from 0 to less than `limit`. */
  readonly below: (limit: number) => number;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
}

/** Marsaglia's xorshift, which needs no more than a line. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed * 2_654_435_761 + 1;
  const below = (limit: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  return { below, oneOf: (items) => items[below(items.length)] as (typeof items)[number] };
}
