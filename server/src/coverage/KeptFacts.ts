import { LRUCache } from 'lru-cache';
import type { Orm } from '../db/createOrm.ts';

/** What all of it may weigh, in bytes: a country of two million cohorts counted together has room. */
const room = 96 * 1024 * 1024;

/**
 * Facts of one revision of the data, those that were asked for last: nothing but a
 * publication changes them. Those of another one are forgotten: of an earlier one,
 * and where a backup was restored, of a later one too, whose number will be given again.
 */
export class KeptFacts {
  private readonly facts = new LRUCache<string, object>({ maxSize: room });
  private revision: number | null = null;

  get<Facts extends object>(revision: number, key: string): Facts | undefined {
    return this.of(revision).get(key) as Facts | undefined;
  }

  set(revision: number, key: string, facts: object, bytes: number): void {
    this.of(revision).set(key, facts, { size: bytes });
  }

  private of(revision: number): LRUCache<string, object> {
    if (revision !== this.revision) this.facts.clear();
    this.revision = revision;
    return this.facts;
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
