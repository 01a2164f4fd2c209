import { createHash, hash } from 'node:crypto';
import type { RowHash } from './RowHash.ts';

const digestBytes = 32;
const digestsInChunk = 128;

/**
 * The hash of a package's content as revisions kept it at first: over the sorted
 * digests of its rows, so that all of them must be remembered. Only held against
 * such revisions.
 */
export class SortedContentHash implements RowHash {
  /** Sorted as they come by their first byte, the rest at the end. */
  readonly #buckets = Array.from({ length: 256 }, () => new Bucket());

  add(row: string): void {
    const digest = hash('sha256', row, 'binary');
    this.#buckets[digest.charCodeAt(0)]?.add(digest);
  }

  /** In hexadecimal digits. */
  digest(): string {
    const whole = createHash('sha256');
    for (const bucket of this.#buckets) whole.update(bucket.sorted().join(''), 'binary');
    return whole.digest('hex');
  }
}

/** Digests with the same first byte. */
class Bucket {
  readonly #chunks: Buffer[] = [];
  #count = 0;

  add(digest: string): void {
    const place = this.#count % digestsInChunk;
    if (place === 0) this.#chunks.push(Buffer.allocUnsafeSlow(digestsInChunk * digestBytes));
    this.#chunks.at(-1)?.write(digest, place * digestBytes, 'latin1');
    this.#count += 1;
  }

  sorted(): string[] {
    const digests = Array.from({ length: this.#count }, (_, index) => {
      const from = (index % digestsInChunk) * digestBytes;
      return this.#chunks[Math.floor(index / digestsInChunk)]?.toString('latin1', from, from + digestBytes) ?? '';
    });
    return digests.toSorted();
  }
}
