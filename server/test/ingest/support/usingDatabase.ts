import { createOrm } from '../../../src/db/createOrm.ts';
import type { Orm } from '../../../src/db/createOrm.ts';

/** Opens a database for a piece of work. */
export async function usingDatabase<Result>(url: string, work: (orm: Orm) => Promise<Result>): Promise<Result> {
  const orm = await createOrm(url);
  try {
    return await work(orm);
  } finally {
    await orm.close();
  }
}
