import { ContentHash, summedForm } from './ContentHash.ts';
import type { RowHash } from './RowHash.ts';
import { SortedContentHash } from './SortedContentHash.ts';

/** Hashes in the form of a hash that was kept, to be held against it. */
export function contentHashLike(kept: string): RowHash {
  return kept.startsWith(summedForm) ? new ContentHash() : new SortedContentHash();
}
