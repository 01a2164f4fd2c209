import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { Em } from './createOrm.ts';

/** Rows come in the order of this one, which grows at its end meanwhile: to make it afterwards would take longer. */
const inOrder = '("package", "line")';

/** Few rows go into one with a condition, and to make it afterwards would be to read all of them. */
const ofFew = '% where %';

/**
 * Indexes of a table that take no part in its constraints, put aside while very
 * many rows come into it: made at once they cost a fraction of what they cost
 * row by row. On SQLite alone, where all of it belongs to the transaction and
 * readers go on with what there was; on PostgreSQL they would wait.
 */
export class IndexesAside {
  readonly #em: Em;
  readonly #statements: readonly string[];

  private constructor(em: Em, statements: readonly string[]) {
    this.#em = em;
    this.#statements = statements;
  }

  static async of(em: Em, table: string): Promise<IndexesAside> {
    if (em.getDriver() instanceof PostgreSqlDriver) return new IndexesAside(em, []);
    const indexes = await em.execute<{ name: string; sql: string }[]>(
      `select "name", "sql" from "sqlite_schema" where "type" = 'index' and "tbl_name" = ?
       and "sql" is not null and "sql" not like 'create unique%' and "sql" not like ? and "sql" not like ?
       order by "name"`,
      [table, `%${inOrder}`, ofFew],
    );
    for (const { name } of indexes) await em.execute(`drop index "${name}"`, [], 'run');
    return new IndexesAside(
      em,
      indexes.map(({ sql }) => sql),
    );
  }

  /** Makes each again, as it was. */
  toPutBack(): readonly (() => Promise<void>)[] {
    return this.#statements.map((statement) => async () => {
      await this.#em.execute(statement, [], 'run');
    });
  }
}
