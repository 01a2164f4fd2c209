/** Words kept of each key: three of its hash, and its number. */
const width = 4;
const smallest = 1024;

/**
 * A number for each of very many keys, in 16 bytes of memory at most half of
 * which lie empty: of a key only 96 bits of its hash are kept. Two of a million
 * keys would have the same ones once in 10^17 packages.
 */
export class KeyNumbers {
  #slots = new Int32Array(smallest * width);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  get(key: string): number | undefined {
    if (this.#size === 0) return undefined;
    const number = this.#slots[this.#find(...hashOf(key)) + 3] as number;
    return number === 0 ? undefined : number;
  }

  /** Keeps the number of a key that has none yet; gives the one that it has had. */
  add(key: string, number: number): number | undefined {
    if (this.#size * width * 2 >= this.#slots.length) this.#grow();
    const hash = hashOf(key);
    const slot = this.#find(...hash);
    const earlier = this.#slots[slot + 3] as number;
    if (earlier !== 0) return earlier;
    this.#put(slot, hash, number);
    return undefined;
  }

  /** Any whole number of 32 bits but 0, which stands for none. */
  set(key: string, number: number): void {
    if (this.#size * width * 2 >= this.#slots.length) this.#grow();
    const hash = hashOf(key);
    const slot = this.#find(...hash);
    this.#put(slot, hash, number);
  }

  #put(slot: number, [first, second, third]: Hash, number: number): void {
    const slots = this.#slots;
    if (slots[slot + 3] === 0) this.#size += 1;
    slots[slot] = first;
    slots[slot + 1] = second;
    slots[slot + 2] = third;
    slots[slot + 3] = number;
  }

  /** Where the hash stands, or the empty slot where it would. */
  #find(first: number, second: number, third: number): number {
    const slots = this.#slots;
    let slot = (first * width) & (slots.length - 1);
    while (
      slots[slot + 3] !== 0 &&
      (slots[slot] !== first || slots[slot + 1] !== second || slots[slot + 2] !== third)
    ) {
      slot = (slot + width) & (slots.length - 1);
    }
    return slot;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#size = 0;
    for (let from = 0; from < old.length; from += width) {
      if (old[from + 3] === 0) continue;
      const [first, second, third, number] = [old[from], old[from + 1], old[from + 2], old[from + 3]] as Slot;
      const slot = this.#find(first, second, third);
      this.#put(slot, [first, second, third], number);
    }
  }
}

type Hash = readonly [number, number, number];
type Slot = readonly [...Hash, number: number];

/** MurmurHash3's steps on four lanes, three of which are kept. */
function hashOf(key: string): Hash {
  let a = 1_779_033_703;
  let b = 3_144_134_277;
  let c = 1_013_904_242;
  let d = 2_773_480_762;
  for (let index = 0; index < key.length; index += 1) {
    const unit = key.charCodeAt(index);
    a = b ^ Math.imul(a ^ unit, 597_399_067);
    b = c ^ Math.imul(b ^ unit, 2_869_860_233);
    c = d ^ Math.imul(c ^ unit, 951_274_213);
    d = a ^ Math.imul(d ^ unit, 2_716_044_179);
  }
  a = Math.imul(c ^ (a >>> 18), 597_399_067);
  b = Math.imul(d ^ (b >>> 22), 2_869_860_233);
  c = Math.imul(a ^ (c >>> 17), 951_274_213);
  d = Math.imul(b ^ (d >>> 19), 2_716_044_179);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a];
}
