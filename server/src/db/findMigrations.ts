import type { Em } from './createOrm.ts';

/** Names of the migrations that the database has had, in their order. */
export async function findMigrations(em: Em): Promise<string[]> {
  const rows = await em.execute<{ name: string }[]>('select "name" from "mikro_orm_migrations" order by "id"');
  return rows.map(({ name }) => name);
}
