import { hash } from 'node:crypto';
import type { RowHash } from './RowHash.ts';

/** Begins the hashes of this form: those without it are of the first one. */
export const summedForm = 'sum-';

const lanes = 8;
const laneLimit = 2 ** 32;
/** A double holds the sum of so many lanes and what was carried, exactly. */
const carriedAfter = 2 ** 20;

/**
 * A hash over the values of all rows, whatever the bytes they were written in:
 * line ends, byte order marks and the order of rows and columns do not matter.
 * The SHA-256 digests of the rows are added up modulo 2^256, so that nothing is
 * kept of each row; the sum and the number of rows are hashed once more.
 */
export class ContentHash implements RowHash {
  readonly #sums = new Float64Array(lanes);
  #count = 0;

  add(row: string): void {
    const digest = hash('sha256', row, 'binary');
    const sums = this.#sums;
    for (let lane = 0; lane < lanes; lane += 1) sums[lane] = (sums[lane] as number) + laneOf(digest, lane);
    this.#count += 1;
    if (this.#count % carriedAfter === 0) this.#carry();
  }

  /** In hexadecimal digits, after the name of the form. */
  digest(): string {
    this.#carry();
    const sum = [...this.#sums].map((lane) => lane.toString(16).padStart(8, '0')).join('');
    return `${summedForm}${hash('sha256', `${this.#count} ${sum}`)}`;
  }

  /** From the last lane to the first, whose own carry goes beyond 2^256. */
  #carry(): void {
    const sums = this.#sums;
    let carried = 0;
    for (let lane = lanes - 1; lane >= 0; lane -= 1) {
      const sum = (sums[lane] as number) + carried;
      carried = Math.floor(sum / laneLimit);
      sums[lane] = sum - carried * laneLimit;
    }
  }
}

/** Four bytes of a digest as a number. */
function laneOf(digest: string, lane: number): number {
  const at = lane * 4;
  const high = (digest.charCodeAt(at) << 8) | digest.charCodeAt(at + 1);
  const low = (digest.charCodeAt(at + 2) << 8) | digest.charCodeAt(at + 3);
  return high * 65_536 + low;
}
