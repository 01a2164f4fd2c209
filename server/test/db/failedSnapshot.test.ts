import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Em } from '../../src/db/createOrm.ts';
import { openLate } from '../../src/db/lateSnapshot.ts';
import { tablesOf } from '../../src/db/tables.ts';
import { openDatabase } from '../ingest/support/openDatabase.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';

describe('a snapshot in which a statement failed', () => {
  const { orm } = openDatabase(engines.find(({ name }) => name === 'PostgreSQL') as Engine);

  it('fails with that cause whatever is asked of it afterwards, and is given back', async () => {
    const em = orm().em.fork() as Em;
    const snapshot = openLate(em, () => em.begin());
    const divide = () => sql`select 1 / 0`.execute(tablesOf(em));
    const first = await divide().catch((error: unknown) => error);
    expect(first).toMatchObject({ message: expect.stringContaining('division by zero') });
    const later = await tablesOf(em)
      .selectFrom('revision')
      .select('number')
      .execute()
      .catch((error: unknown) => error);
    expect(later).toBe(first);
    await snapshot.close();
    expect(em.isInTransaction()).toBe(false);
  });
});
