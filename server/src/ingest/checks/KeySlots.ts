/** Words that a slot has: two of a key's hash, and its number where keys have numbers. */
export type SlotWidth = 2 | 3;

const fewestSlots = 8;
const fullest = 0.85;
const growth = 1.4;

/** What a hash table holds, to be handed to another thread. */
export interface SlotsParcel {
  readonly slots: Int32Array<ArrayBuffer>;
  readonly size: number;
}

/** A hash table, which grows little at a time so that little of it lies empty. An empty slot is all zeros. */
export class KeySlots {
  readonly #width: SlotWidth;
  #slots: Int32Array<ArrayBuffer>;
  #size: number;

  constructor(width: SlotWidth, parcel?: SlotsParcel) {
    this.#width = width;
    this.#slots = parcel?.slots ?? new Int32Array(fewestSlots * width);
    this.#size = parcel?.size ?? 0;
  }

  get parcel(): SlotsParcel {
    return { slots: this.#slots, size: this.#size };
  }

  /** The number of the hash, its first word where there are no numbers; undefined where it is not there. */
  get(first: number, second: number): number | undefined {
    const slot = this.#find(first, second);
    return this.#isEmpty(slot) ? undefined : this.#numberAt(slot);
  }

  /** Keeps the hash with its number where it is not there yet; else gives what it has. */
  add(first: number, second: number, number: number): number | undefined {
    let slot = this.#find(first, second);
    if (!this.#isEmpty(slot)) return this.#numberAt(slot);
    if ((this.#size + 1) * this.#width > this.#slots.length * fullest) {
      this.#grow();
      slot = this.#find(first, second);
    }
    this.#put(slot, first, second, number);
    return undefined;
  }

  replace(first: number, second: number, number: number): void {
    this.#slots[this.#find(first, second) + 2] = number;
  }

  #numberAt(slot: number): number {
    return this.#slots[slot + this.#width - 1] as number;
  }

  #isEmpty(slot: number): boolean {
    return this.#slots[slot] === 0 && this.#slots[slot + 1] === 0;
  }

  #put(slot: number, first: number, second: number, number: number): void {
    this.#slots[slot] = first;
    this.#slots[slot + 1] = second;
    if (this.#width === 3) this.#slots[slot + 2] = number;
    this.#size += 1;
  }

  /** Where the hash stands, or the empty slot where it would. */
  #find(first: number, second: number): number {
    const slots = this.#slots;
    const width = this.#width;
    const { length } = slots;
    let slot = Math.floor(((first >>> 0) / 2 ** 32) * (length / width)) * width;
    for (;;) {
      const one = slots[slot];
      const two = slots[slot + 1];
      if ((one === first && two === second) || (one === 0 && two === 0)) return slot;
      slot += width;
      if (slot === length) slot = 0;
    }
  }

  #grow(): void {
    const old = this.#slots;
    const width = this.#width;
    this.#slots = new Int32Array((Math.ceil((old.length / width) * growth) + 1) * width);
    this.#size = 0;
    for (let from = 0; from < old.length; from += width) {
      const [first, second, number] = [old[from], old[from + 1], old[from + width - 1]] as [number, number, number];
      if (first !== 0 || second !== 0) this.#put(this.#find(first, second), first, second, number);
    }
    // Given back at once: nothing makes haste to collect what lies outside of the heap.
    old.buffer.transfer(0);
  }
}
