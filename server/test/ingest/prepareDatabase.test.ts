import { describe, expect, it } from 'vitest';
import { eastJavaPackage } from '../../src/config.ts';
import { createOrm } from '../../src/db/createOrm.ts';
import { prepareDatabase } from '../../src/db/prepareDatabase.ts';
import { engines } from '../support/databases.ts';

describe.each(engines)('a new database of $name', ({ createDatabase }) => {
  it('is filled once, and left alone afterwards', async () => {
    const database = await createDatabase();
    const orm = await createOrm(database.url);
    try {
      const options = { packageFolder: eastJavaPackage, now: new Date('2026-11-21T12:00:00Z') };
      expect(await prepareDatabase(orm, options)).toEqual({ imported: true, revision: 1 });
      expect(await prepareDatabase(orm, { ...options, packageFolder: '/nowhere' })).toEqual({
        imported: false,
        revision: 1,
      });
    } finally {
      await orm.close();
      await database.drop();
    }
  });
});
