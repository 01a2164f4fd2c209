import type { Day } from '@pionir/shared';
import type { Em, Orm } from '../db/createOrm.ts';
import { createLoaders } from './loaders.ts';
import type { Loaders } from './loaders.ts';
import { todayIn } from './today.ts';

/** What a resolver has at hand for the time of one request. */
export interface Context {
  readonly em: Em;
  readonly load: Loaders;
  /** The day of knowledge when the question names none. */
  readonly today: Day;
}

export function createContext(orm: Orm, now: Date): Context {
  const em = orm.em.fork() as Em;
  return { em, load: createLoaders(em), today: todayIn(now) };
}
