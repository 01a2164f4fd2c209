/** Words kept of each key: two of its hash, and its number, which is 0 where there is none. */
const width = 3;
const fewestSlots = 8;
const fullest = 0.85;
const growth = 1.2;

/** What a hash table holds, to be handed to another thread. */
export interface SlotsParcel {
  readonly slots: Int32Array<ArrayBuffer>;
  readonly size: number;
}

/** A hash table, which grows little at a time so that little of it lies empty. */
export class KeySlots {
  #slots: Int32Array<ArrayBuffer>;
  #size: number;

  constructor({ slots, size }: SlotsParcel = { slots: new Int32Array(fewestSlots * width), size: 0 }) {
    this.#slots = slots;
    this.#size = size;
  }

  get parcel(): SlotsParcel {
    return { slots: this.#slots, size: this.#size };
  }

  get(first: number, second: number): number | undefined {
    const number = this.#slots[this.#find(first, second) + 2] as number;
    return number === 0 ? undefined : number;
  }

  /** Keeps the number where there is none yet; gives the one that there was. */
  add(first: number, second: number, number: number): number | undefined {
    let slot = this.#find(first, second);
    const earlier = this.#slots[slot + 2] as number;
    if (earlier !== 0) return earlier;
    if ((this.#size + 1) * width > this.#slots.length * fullest) {
      this.#grow();
      slot = this.#find(first, second);
    }
    this.#put(slot, first, second, number);
    return undefined;
  }

  replace(first: number, second: number, number: number): void {
    this.#slots[this.#find(first, second) + 2] = number;
  }

  #put(slot: number, first: number, second: number, number: number): void {
    this.#slots[slot] = first;
    this.#slots[slot + 1] = second;
    this.#slots[slot + 2] = number;
    this.#size += 1;
  }

  /** Where the hash stands, or the empty slot where it would. */
  #find(first: number, second: number): number {
    const slots = this.#slots;
    const { length } = slots;
    let slot = Math.floor(((first >>> 0) / 2 ** 32) * (length / width)) * width;
    while (slots[slot + 2] !== 0 && (slots[slot] !== first || slots[slot + 1] !== second)) {
      slot += width;
      if (slot === length) slot = 0;
    }
    return slot;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array((Math.ceil((old.length / width) * growth) + 1) * width);
    this.#size = 0;
    for (let from = 0; from < old.length; from += width) {
      const [first, second, number] = [old[from], old[from + 1], old[from + 2]] as [number, number, number];
      if (number !== 0) this.#put(this.#find(first, second), first, second, number);
    }
    // Given back at once: nothing makes haste to collect what lies outside of the heap.
    old.buffer.transfer(0);
  }
}
