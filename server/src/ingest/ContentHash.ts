import { createHash, hash } from 'node:crypto';
import type { TableName } from './tables/index.ts';

/**
 * SHA-256 over the values of all rows, whatever the bytes they were written in:
 * line ends, byte order marks and the order of rows and columns do not matter.
 * Keeps 32 bytes a row.
 */
export class ContentHash {
  readonly #digests: string[] = [];

  add(table: TableName, values: readonly unknown[]): void {
    this.#digests.push(hash('sha256', JSON.stringify([table, ...values]), 'binary'));
  }

  /** In hexadecimal digits. */
  digest(): string {
    const whole = createHash('sha256');
    for (const digest of this.#digests.toSorted()) whole.update(digest, 'binary');
    return whole.digest('hex');
  }
}
