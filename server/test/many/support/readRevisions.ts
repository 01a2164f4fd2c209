import { createOrm } from '../../../src/db/createOrm.ts';
import type { Em } from '../../../src/db/createOrm.ts';
import { tablesOf } from '../../../src/db/tables.ts';

/** The notes of all revisions that a database holds, by number. */
export async function readRevisions(databaseUrl: string): Promise<ReadonlyMap<number, string>> {
  const orm = await createOrm(databaseUrl);
  const revisions = await tablesOf(orm.em.fork() as Em)
    .selectFrom('revision')
    .select(['number', 'note'])
    .execute();
  await orm.close();
  return new Map(revisions.map(({ number, note }) => [number, note]));
}
