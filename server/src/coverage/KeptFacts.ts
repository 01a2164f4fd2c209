import { LRUCache } from 'lru-cache';
import type { Orm } from '../db/createOrm.ts';

/** What all of it may weigh, in bytes: a country of two million cohorts counted together has room. */
const room = 96 * 1024 * 1024;

/**
 * Facts of one revision of the data, those that were asked for last: nothing but a
 * publication changes them. Those of an earlier one are forgotten.
 */
export class KeptFacts {
  private readonly facts = new LRUCache<string, object>({ maxSize: room });
  private revision = -Infinity;

  get<Facts extends object>(revision: number, key: string): Facts | undefined {
    return revision === this.revision ? (this.facts.get(key) as Facts | undefined) : undefined;
  }

  set(revision: number, key: string, facts: object, bytes: number): void {
    if (revision < this.revision) return;
    if (revision > this.revision) this.facts.clear();
    this.revision = revision;
    this.facts.set(key, facts, { size: bytes });
  }
}

const keptOf = new WeakMap<Orm, KeptFacts>();

/** Has a copy of a database share what is kept of it: a revision has the same facts wherever it is read. */
export function shareKeptFacts(orm: Orm, copy: Orm): void {
  keptOf.set(copy, keptFactsOf(orm));
}

/** One for every request on a database. */
export function keptFactsOf(orm: Orm): KeptFacts {
  const kept = keptOf.get(orm) ?? new KeptFacts();
  keptOf.set(orm, kept);
  return kept;
}
