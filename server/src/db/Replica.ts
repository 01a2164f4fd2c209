import type { Orm } from './createOrm.ts';

/** How long a replica is not asked again: it is behind by milliseconds, or gone for longer. */
const restMilliseconds = { behind: 20, unavailable: 2000 } as const;

/** A copy of the database, from which is read while it keeps up. */
export class Replica {
  private restsUntil = -Infinity;

  constructor(readonly orm: Orm) {}

  get isAsked(): boolean {
    return performance.now() >= this.restsUntil;
  }

  /** Leaves it out for a while. */
  rest(reason: keyof typeof restMilliseconds): void {
    this.restsUntil = performance.now() + restMilliseconds[reason];
  }
}
