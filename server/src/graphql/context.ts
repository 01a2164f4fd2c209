import type { Day } from '@pionir/shared';
import { keepingOutside, keepingWithin } from '../coverage/Keeping.ts';
import type { Em, Orm } from '../db/createOrm.ts';
import { createLoaders } from './loaders.ts';
import type { Loaders } from './loaders.ts';
import { todayIn } from './today.ts';
import type { Watch } from './Watch.ts';

/** What a resolver has at hand for the time of one request. */
export interface Context {
  readonly em: Em;
  readonly load: Loaders;
  /** The day of knowledge when the question names none. */
  readonly today: Day;
  readonly watch: Watch;
}

/**
 * Hands out what resolvers need only while the time of the request lasts, so that
 * one nobody waits for any more stops at its next read; notes who asks what day it is.
 */
export class WatchedContext implements Context {
  constructor(
    readonly watch: Watch,
    private readonly held: Omit<Context, 'watch'>,
  ) {}

  get em(): Em {
    return this.held.em;
  }

  get load(): Loaders {
    this.watch.check();
    return this.held.load;
  }

  get today(): Day {
    this.watch.readsToday = true;
    return this.held.today;
  }
}

export function createContext(orm: Orm, now: Date, watch: Watch): Context {
  const em = orm.em.fork() as Em;
  const keeping = keepingOutside(orm, () => watch.findRevision());
  return new WatchedContext(watch, { em, load: createLoaders(em, keeping), today: todayIn(now) });
}

/** What a context holds that may write, on a connection of its own. */
export function contextParts(orm: Orm, now: Date): Omit<Context, 'watch'> {
  const em = orm.em.fork() as Em;
  return { em, load: createLoaders(em, keepingWithin(orm, em)), today: todayIn(now) };
}
