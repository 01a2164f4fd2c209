import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createOrm } from '../../src/db/createOrm.ts';
import type { Orm } from '../../src/db/createOrm.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

describe('a statement that takes longer than its request may', () => {
  let api: Api;
  let other: Orm;
  beforeAll(async () => {
    const postgresql = engines.find(({ name }) => name === 'PostgreSQL') as Engine;
    api = await openApi(postgresql, { limits: { answerMilliseconds: 400 } });
    other = await createOrm(api.databaseUrl);
  });
  afterAll(async () => {
    await other.close();
    await api.close();
  });

  it('is ended by PostgreSQL, and the request refused', async () => {
    const locking = other.em.fork();
    await locking.begin();
    await locking.getConnection().execute('lock table "regency"', [], 'run', locking.getTransactionContext());
    const response = await api.app.inject({ url: '/graphql?query={regency(code:"3504"){name}}' });
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([503, 'TIME_LIMIT_EXCEEDED']);
    await vi.waitFor(async () => {
      const waiting = await other.em
        .fork()
        .execute("select pid from pg_locks where not granted and relation = 'regency'::regclass");
      expect(waiting).toEqual([]);
    }, 10_000);
    await locking.rollback();
    expect(await api.ask('{ regency(code: "3504") { name } }')).toMatchObject({ data: { regency: {} } });
  });

  it('is none where the data is written', async () => {
    await api.ask('{ regency(code: "3504") { name } }');
    expect(await api.orm.em.fork().execute('show statement_timeout')).toEqual([{ statement_timeout: '0' }]);
  });
});
