import type { RowNumber } from '../source/rowNumber.ts';
import { hashKey } from './hashKey.ts';
import type { KeyHash } from './hashKey.ts';
import { NumberList } from './NumberList.ts';

export interface PendingLink {
  readonly relation: number;
  readonly line: RowNumber;
  /** Of the key that the row names. */
  readonly hash: KeyHash;
}

/** Links to rows that have not been read yet, in twenty bytes each. */
export class PendingLinks {
  readonly #numbers = new NumberList();

  add(relation: number, line: RowNumber, key: string): void {
    const { first, second, third } = hashKey(key);
    for (const number of [relation, line, first, second, third]) this.#numbers.push(number);
  }

  *[Symbol.iterator](): Generator<PendingLink> {
    const all = this.#numbers.all;
    for (let from = 0; from < all.length; from += 5) {
      const [relation, line, first, second, third] = all.subarray(from, from + 5) as unknown as [
        number,
        number,
        number,
        number,
        number,
      ];
      yield { relation, line, hash: { first, second, third } };
    }
  }
}
