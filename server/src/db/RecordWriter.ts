import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { SqliteConnection } from '@mikro-orm/sqlite';
import { CompiledQuery } from 'kysely';
import type { Em } from './createOrm.ts';

/** What a column can hold, as both engines take it. */
export type StoredValue = string | number | null;

/** Writes many records into one table, each as its values in the order of the columns. */
export interface RecordWriter {
  /** The records before these are there when it is done; these may still be on their way. */
  readonly write: (records: readonly (readonly StoredValue[])[]) => Promise<void>;
  /** All of them are there. */
  readonly finish: () => Promise<void>;
}

export interface WrittenTable {
  readonly table: string;
  readonly columns: readonly string[];
  /** Where a record with the same key is there already it is updated; with no key, records are only inserted. */
  readonly key?: readonly string[];
  /** A column that an update leaves as it is. */
  readonly forGood?: string | undefined;
}

/**
 * Hands each engine rows in the way it takes them fastest, inside the transaction
 * of the entity manager: a statement prepared once on SQLite, a statement of one
 * array a column on PostgreSQL.
 */
export async function createRecordWriter(em: Em, written: WrittenTable): Promise<RecordWriter> {
  return em.getDriver() instanceof PostgreSqlDriver ? writeArrays(em, written) : writePrepared(em, written);
}

/** SQLite takes up to 32,766 parameters in a statement; more rows than these gain nothing. */
const rowsInStatement = 500;

/** Many rows in a statement: SQLite keeps a journal of its own for each, which costs more than the row. */
async function writePrepared(em: Em, written: WrittenTable): Promise<RecordWriter> {
  const database = await (em.getConnection() as unknown as SqliteConnection).getNativeClient();
  const row = `(${written.columns.map(() => '?').join(', ')})`;
  const prepare = (rows: number) =>
    database.prepare<StoredValue[]>(
      `${intoOf(written)} values ${Array.from({ length: rows }, () => row).join(', ')} ${onConflictOf(written)}`,
    );
  const many = prepare(rowsInStatement);
  return {
    async write(records) {
      for (let from = 0; from < records.length; from += rowsInStatement) {
        const some = records.slice(from, from + rowsInStatement);
        const statement = some.length === rowsInStatement ? many : prepare(some.length);
        statement.run(some.flat());
      }
    },
    finish: async () => undefined,
  };
}

async function writeArrays(em: Em, written: WrittenTable): Promise<RecordWriter> {
  const types = await findColumnTypes(em, written.table);
  const arrays = written.columns.map((column, index) => `$${index + 1}::${types.get(column)}[]`).join(', ');
  const statement = `${intoOf(written)} select * from unnest(${arrays}) ${onConflictOf(written)}`;
  const database = em.getKysely();
  // While the server writes one batch the next is made.
  let underWay: Promise<unknown> = Promise.resolve();
  return {
    async write(records) {
      await underWay;
      if (records.length === 0) return;
      const columns = written.columns.map((_, index) => records.map((record) => record[index]));
      underWay = database.executeQuery(CompiledQuery.raw(statement, columns));
      // It is waited for next time; until then nobody would hear it fail.
      underWay.catch(() => undefined);
    },
    async finish() {
      await underWay;
    },
  };
}

/** The types as the database has them: a backup of an earlier schema is loaded into that schema. */
async function findColumnTypes(em: Em, table: string): Promise<ReadonlyMap<string, string>> {
  const rows = await em.execute<{ name: string; type: string }[]>(
    `select attname as "name", format_type(atttypid, atttypmod) as "type" from pg_attribute
     where attrelid = ?::regclass and attnum > 0 and not attisdropped`,
    [`"${table}"`],
  );
  return new Map(rows.map(({ name, type }) => [name, type]));
}

function intoOf({ table, columns }: WrittenTable): string {
  return `insert into "${table}" (${columns.map(quoted).join(', ')})`;
}

function onConflictOf({ columns, key = [], forGood }: WrittenTable): string {
  if (key.length === 0) return '';
  const updated = columns.filter((column) => !key.includes(column) && column !== forGood);
  const cells = updated.map((column) => `${quoted(column)} = excluded.${quoted(column)}`);
  return `on conflict (${key.map(quoted).join(', ')}) do ${cells.length > 0 ? `update set ${cells.join(', ')}` : 'nothing'}`;
}

function quoted(column: string): string {
  return `"${column}"`;
}
