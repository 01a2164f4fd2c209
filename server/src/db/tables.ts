import type { InferKyselyDB } from '@mikro-orm/sql';
import type { Kysely } from 'kysely';
import type { Em } from './createOrm.ts';
import type { entities } from './entities/index.ts';

/** The columns of every table, inferred from the entities. */
export type Tables = InferKyselyDB<(typeof entities)[number]>;

/**
 * Typed SQL on the request's connection, inside its transaction if it has one.
 * Reads go this way: what is read becomes a plain value at once, and making an
 * entity of each row first costs many times the statement itself (decision 6).
 */
export function tablesOf(em: Em): Kysely<Tables> {
  return readOtherwise.get(em)?.() ?? em.getKysely<Tables>();
}

const readOtherwise = new WeakMap<Em, () => Kysely<Tables>>();

/** From now on whoever reads through this entity manager reads these tables. */
export function readTablesBy(em: Em, tables: () => Kysely<Tables>): void {
  readOtherwise.set(em, tables);
}

/** A list column: parsed by PostgreSQL's driver, text on SQLite. */
export function readWords<Word extends string>(value: readonly Word[] | string): readonly Word[] {
  return typeof value === 'string' ? (JSON.parse(value) as Word[]) : value;
}
