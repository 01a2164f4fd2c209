import { hashKey } from './hashKey.ts';
import { KeySlots } from './KeySlots.ts';
import type { SlotsParcel } from './KeySlots.ts';

const partCount = 64;

/** Numbers of keys, to be handed to another thread. */
export interface NumbersParcel {
  readonly size: number;
  readonly parts: readonly (SlotsParcel | undefined)[];
}

/**
 * A number for each of very many keys, in some 16 bytes of memory: of a key only 70
 * bits of its hash are kept. Two of a million keys would have the same ones once in
 * 2 · 10^9 packages. In parts, each of which grows by itself: never is there room
 * for all keys twice.
 */
export class KeyNumbers {
  readonly #parts: (KeySlots | undefined)[];
  #size: number;

  constructor({ size, parts }: NumbersParcel = { size: 0, parts: [] }) {
    this.#parts = parts.map((part) => part && new KeySlots(part));
    this.#size = size;
  }

  get parcel(): NumbersParcel {
    return { size: this.#size, parts: this.#parts.map((part) => part?.parcel) };
  }

  get size(): number {
    return this.#size;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  get(key: string): number | undefined {
    if (this.#size === 0) return undefined;
    const { first, second, third } = hashKey(key);
    return this.#parts[third & (partCount - 1)]?.get(first, second);
  }

  /** Keeps the number of a key that has none yet; gives the one that it has had. Any whole number of 32 bits but 0. */
  add(key: string, number: number): number | undefined {
    const { first, second, third } = hashKey(key);
    const earlier = this.#part(third).add(first, second, number);
    if (earlier === undefined) this.#size += 1;
    return earlier;
  }

  set(key: string, number: number): void {
    const { first, second, third } = hashKey(key);
    const part = this.#part(third);
    if (part.add(first, second, number) === undefined) this.#size += 1;
    else part.replace(first, second, number);
  }

  #part(third: number): KeySlots {
    return (this.#parts[third & (partCount - 1)] ??= new KeySlots());
  }
}
