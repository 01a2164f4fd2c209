import { describe, expect, it } from 'vitest';
import { createOrm } from '../../src/db/createOrm.ts';
import { isDatabaseUnavailable } from '../../src/db/isDatabaseUnavailable.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';

const postgresql = engines.find(({ name }) => name === 'PostgreSQL') as Engine;
const endAllOthers =
  'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';

describe('connections that the server ends while they are in use', () => {
  it('are told as a database that does not answer, and give their places in the pool back', async () => {
    const database = await postgresql.createDatabase();
    const orm = await createOrm(database.url, { poolSize: 2 });
    const other = await createOrm(database.url);
    for (let round = 0; round < 3; round += 1) {
      const working = [orm.em.fork(), orm.em.fork()];
      for (const em of working) await em.begin();
      await other.em.getConnection().execute(endAllOthers);
      for (const em of working) {
        const error: unknown = await em.execute('select 1').catch((thrown: unknown) => thrown);
        expect([isDatabaseUnavailable(error), String(error)]).toEqual([true, expect.any(String)]);
        await expect(em.rollback()).rejects.toSatisfy(isDatabaseUnavailable);
      }
      const found = await Promise.all([1, 2, 3].map(() => orm.em.fork().execute('select 2 as two')));
      expect(found).toEqual([[{ two: 2 }], [{ two: 2 }], [{ two: 2 }]]);
    }
    await Promise.all([orm.close(), other.close()]);
    await database.drop();
  });
});

describe('a database that does not answer', () => {
  it('is one that cannot be reached', async () => {
    const orm = await createOrm('postgres://nobody:nothing@127.0.0.1:1/nowhere');
    await expect(orm.em.fork().execute('select 1')).rejects.toSatisfy(isDatabaseUnavailable);
    await orm.close();
  });

  it.each([
    [Object.assign(new Error('the database system is starting up'), { code: '57P03' }), true],
    [Object.assign(new Error('too many clients'), { code: '53300' }), true],
    [new Error('timeout exceeded when trying to connect'), true],
    [Object.assign(new Error('duplicate key'), { code: '23505' }), false],
    [Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' }), false],
    [new TypeError('Cannot read properties of undefined'), false],
    [null, false],
  ])('is known by its error: %o', (error, isGone) => {
    expect(isDatabaseUnavailable(error)).toBe(isGone);
  });
});
