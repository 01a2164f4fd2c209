import { createOrm } from '../../../src/db/createOrm.ts';
import type { Orm } from '../../../src/db/createOrm.ts';
import { entities } from '../../../src/db/entities/index.ts';

/** Every row of every table, sorted, as text: equal texts are equal databases. */
export async function readWholeDatabase(orm: Orm): Promise<string> {
  const tables: Record<string, string[]> = {};
  for (const { meta } of entities) {
    const table = meta.tableName;
    const rows = await orm.em.fork().execute<object[]>(`select * from "${table}"`);
    tables[table] = rows.map((row) => JSON.stringify(row)).toSorted();
  }
  return JSON.stringify(tables, null, 1);
}

/** The same through a connection of its own, for when another process has written. */
export async function readWholeDatabaseAt(url: string): Promise<string> {
  const orm = await createOrm(url);
  try {
    return await readWholeDatabase(orm);
  } finally {
    await orm.close();
  }
}
