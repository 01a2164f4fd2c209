import { findNewestRevision } from '../dataset/findNewestRevision.ts';
import { readNewestRevision } from '../dataset/readNewestRevision.ts';
import type { ReadNewestRevision } from '../dataset/readNewestRevision.ts';
import type { Em, Orm } from '../db/createOrm.ts';
import { keptFactsOf } from './KeptFacts.ts';
import type { KeptFacts } from './KeptFacts.ts';

/** Where a request finds what other requests on its revision have read. */
export interface Keeping {
  readonly facts: KeptFacts;
  /** The revision that is read at the time of asking; null where nothing has been published. */
  readonly readRevision: ReadNewestRevision;
}

/** For who may stand in a transaction: which revision that reads, it knows itself. */
export function keepingWithin(orm: Orm, em: Em): Keeping {
  return { facts: keptFactsOf(orm), readRevision: async () => (await findNewestRevision(em))?.number ?? null };
}

const readersOf = new WeakMap<Orm, ReadNewestRevision>();

/** For who reads from a snapshot, which knows its revision, or else statement by statement: from a transaction it would wait for its own end. */
export function keepingOutside(orm: Orm, snapshotRevision: () => Promise<number | null | undefined>): Keeping {
  return {
    facts: keptFactsOf(orm),
    async readRevision() {
      const known = await snapshotRevision();
      return known === undefined ? readerOf(orm)() : known;
    },
  };
}

function readerOf(orm: Orm): ReadNewestRevision {
  const reader = readersOf.get(orm) ?? readNewestRevision(orm);
  readersOf.set(orm, reader);
  return reader;
}
