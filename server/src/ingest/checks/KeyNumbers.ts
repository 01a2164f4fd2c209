import { hashKey } from './hashKey.ts';
import type { KeyHash } from './hashKey.ts';
import { KeySlots } from './KeySlots.ts';
import type { SlotsParcel, SlotWidth } from './KeySlots.ts';

const partCount = 64;

/** Keys, to be handed to another thread. */
export interface KeysParcel {
  readonly width: SlotWidth;
  readonly size: number;
  readonly parts: readonly (SlotsParcel | undefined)[];
}

/**
 * A number for each of very many keys, in some 16 bytes of memory, or without
 * numbers in some 10: of a key only 70 bits of its hash are kept. Two of a million
 * keys would have the same ones once in 2 · 10^9 packages. In parts, each of which
 * grows by itself: never is there room for all keys twice.
 */
export class KeyNumbers {
  readonly #width: SlotWidth;
  readonly #parts: (KeySlots | undefined)[];
  #size: number;

  constructor({ width, size, parts }: KeysParcel = { width: 3, size: 0, parts: [] }) {
    this.#width = width;
    this.#parts = parts.map((part) => part && new KeySlots(width, part));
    this.#size = size;
  }

  /** Keys alone: any two numbers of theirs are one to it. */
  static withoutNumbers(): KeyNumbers {
    return new KeyNumbers({ width: 2, size: 0, parts: [] });
  }

  get parcel(): KeysParcel {
    return { width: this.#width, size: this.#size, parts: this.#parts.map((part) => part?.parcel) };
  }

  get size(): number {
    return this.#size;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** Of a key, or of one of which there is only the hash. */
  get(key: string | KeyHash): number | undefined {
    if (this.#size === 0) return undefined;
    const { first, second, third } = typeof key === 'string' ? hashKey(key) : key;
    return this.#parts[third & (partCount - 1)]?.get(first, second);
  }

  /** Keeps the number of a key that has none yet; gives the one that it has had. Any whole number of 32 bits. */
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
    return (this.#parts[third & (partCount - 1)] ??= new KeySlots(this.#width));
  }
}
