import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createOrm, migrate } from '../../src/db/createOrm.ts';
import { createLogger } from '../../src/operations/createLogger.ts';
import { engines } from '../support/databases.ts';

describe.each(engines)('an error of $name in the log', (engine) => {
  it('does not tell the row that was refused', async () => {
    const database = await engine.createDatabase();
    const orm = await createOrm(database.url);
    await migrate(orm);
    const destination = new PassThrough();
    const logger = createLogger({ level: 'info', forTerminal: false, destination });
    const breaking = orm.em
      .fork()
      .execute('insert into "access_token" ("id", "name", "secret_hash") values (?, ?, ?)', [
        'a',
        'Kantor',
        'the hash',
      ]);
    await breaking.catch((error: unknown) => logger.error({ err: error }, 'an error of ours'));
    const line = String(destination.read());
    expect(JSON.parse(line)).toMatchObject({ err: { type: expect.stringMatching(/\w/), message: expect.any(String) } });
    expect(line).not.toContain('the hash');
    await orm.close();
    await database.drop();
  });
});
