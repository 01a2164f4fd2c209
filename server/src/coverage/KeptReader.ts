import type { Keeping } from './Keeping.ts';

export interface KeptKind<Found extends object> {
  /** What is read, so that keys of one kind are not taken for those of another. */
  readonly kind: string;
  /** In the order of the keys; null where there is nothing. */
  readonly find: (missing: readonly string[]) => Promise<readonly (Found | null)[]>;
  /** About so many bytes. */
  readonly weigh: (found: Found) => number;
}

/**
 * What one request reads by keys, of the revision that it reads: once by all
 * requests together where it is kept. Within a transaction that writes nothing may
 * be kept: what it reads may be taken back.
 */
export class KeptReader {
  private revision: Promise<number | null> | null = null;

  constructor(private readonly keeping: Keeping | null) {}

  /** In the order of the keys; null where there is nothing, which is not kept. */
  async read<Found extends object>(
    keys: readonly string[],
    { kind, find, weigh }: KeptKind<Found>,
  ): Promise<(Found | null)[]> {
    if (keys.length === 0) return [];
    const revision = await this.keptRevision();
    if (this.keeping === null || revision === null) return [...(await find(keys))];
    const { facts: kept, readRevision } = this.keeping;
    const held = new Map(keys.map((key) => [key, kept.get<Found>(revision, `${kind} ${key}`) ?? null]));
    const missing = keys.filter((key) => held.get(key) === null);
    if (missing.length > 0) {
      const found = await find(missing);
      // Without a snapshot a publication may have come in between.
      const isOfRevision = (await readRevision()) === revision;
      for (const [index, key] of missing.entries()) {
        const one = found[index] ?? null;
        held.set(key, one);
        if (isOfRevision && one !== null) kept.set(revision, `${kind} ${key}`, one, weigh(one));
      }
    }
    return keys.map((key) => held.get(key) as Found | null);
  }

  /** What is kept already; null where nothing is. */
  async held<Found extends object>(kind: string, key: string): Promise<Found | null> {
    const revision = await this.keptRevision();
    return revision === null ? null : (this.keeping?.facts.get<Found>(revision, `${kind} ${key}`) ?? null);
  }

  /** Asked once for all that a request reads. */
  private keptRevision(): Promise<number | null> {
    if (this.keeping === null) return Promise.resolve(null);
    this.revision ??= this.keeping.readRevision();
    return this.revision;
  }
}
