import { afterAll, beforeAll } from 'vitest';
import { createOrm, migrate } from '../../../src/db/createOrm.ts';
import type { Orm } from '../../../src/db/createOrm.ts';
import type { Engine, TestDatabase } from '../../support/databases.ts';

/** A migrated database for the tests of one describe block. */
export function openDatabase({ createDatabase }: Engine): { readonly orm: () => Orm; readonly url: () => string } {
  let database: TestDatabase | null = null;
  let orm: Orm | null = null;
  beforeAll(async () => {
    database = await createDatabase();
    orm = await createOrm(database.url);
    await migrate(orm);
  });
  afterAll(async () => {
    await orm?.close();
    await database?.drop();
  });
  return { orm: () => orm as Orm, url: () => (database as TestDatabase).url };
}
