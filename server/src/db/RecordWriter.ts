import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { SqliteConnection } from '@mikro-orm/sqlite';
import { CompiledQuery } from 'kysely';
import type { Em } from './createOrm.ts';

/** What a column can hold, as both engines take it. */
export type StoredValue = string | number | null;

/** Writes many records into one table. */
export interface RecordWriter {
  /**
   * Records as a JSON list, each a list of values, and what they have in common. Those
   * before these are there when it is done; these may still be on their way.
   */
  readonly write: (records: string, inCommon?: InCommon) => Promise<void>;
  /** All of them are there. */
  readonly finish: () => Promise<void>;
}

/** What records that are written at a time need not say each. */
export interface InCommon {
  /** What columns hold that are the same in all of them. */
  readonly same?: readonly StoredValue[];
  /** The number of the first in the column that counts them. */
  readonly countedFrom?: number | undefined;
}

/** A column, and where its value stands in the list of a record. */
export interface PlacedColumn {
  readonly name: string;
  readonly place: number;
}

/** A column whose number grows by one from each record to the next. */
export interface CountedColumn {
  readonly name: string;
  readonly from: number;
}

export interface WrittenTable {
  readonly table: string;
  readonly columns: readonly PlacedColumn[];
  /** Columns that hold the same in all records that are written at a time. */
  readonly sameColumns?: readonly string[];
  /** A column whose number grows by one from each record to the next. */
  readonly countedColumn?: string | undefined;
  /** Where a record with the same key is there already it is updated; with no key, records are only inserted. */
  readonly key?: readonly string[];
  /** A column that an update leaves as it is. */
  readonly forGood?: string | undefined;
}

/**
 * Hands each engine very many records at a time, inside the transaction of the
 * entity manager: one text, which the engine itself takes apart. To bind each
 * value would cost more than to store it.
 */
export async function createRecordWriter(em: Em, written: WrittenTable): Promise<RecordWriter> {
  return em.getDriver() instanceof PostgreSqlDriver ? writePostgresql(em, written) : writeSqlite(em, written);
}

async function writeSqlite(em: Em, written: WrittenTable): Promise<RecordWriter> {
  const database = await (em.getConnection() as unknown as SqliteConnection).getNativeClient();
  const { columns, sameColumns = [], countedColumn } = written;
  const values = [
    // By a path, which SQLite follows in five sixths of the time that a number takes.
    ...columns.map(({ place }) => `"value" ->> '$[${place}]'`),
    ...sameColumns.map(() => '?'),
    ...(countedColumn === undefined ? [] : ['? + "key"']),
  ];
  // Without a condition "on" would be read as that of a join.
  const rows = `select ${values.join(', ')} from jsonb_each(?) where true`;
  const statement = database.prepare<StoredValue[]>(`${intoOf(written)} ${rows} ${onConflictOf(written)}`);
  return {
    async write(records, inCommon) {
      statement.run(...valuesOf(inCommon), records);
    },
    finish: async () => undefined,
  };
}

async function writePostgresql(em: Em, written: WrittenTable): Promise<RecordWriter> {
  const types = await findColumnTypes(em, written.table);
  const { columns, sameColumns = [], countedColumn } = written;
  const counted = `$${sameColumns.length + 2}::integer + "number" - 1`;
  const values = [
    ...columns.map(({ name, place }) => `("value" ->> ${place})::${types.get(name)}`),
    ...sameColumns.map((column, index) => `$${index + 2}::${types.get(column)}`),
    ...(countedColumn === undefined ? [] : [counted]),
  ];
  const rows = `select ${values.join(', ')} from jsonb_array_elements($1::jsonb) with ordinality as "each" ("value", "number")`;
  const statement = `${intoOf(written)} ${rows} ${onConflictOf(written)}`;
  const database = em.getKysely();
  // While the server writes one batch the next is made.
  let underWay: Promise<unknown> = Promise.resolve();
  return {
    async write(records, inCommon) {
      await underWay;
      underWay = database.executeQuery(CompiledQuery.raw(statement, [records, ...valuesOf(inCommon)]));
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

function columnsOf({ columns, sameColumns = [], countedColumn }: WrittenTable): string[] {
  return [...columns.map(({ name }) => name), ...sameColumns, ...(countedColumn === undefined ? [] : [countedColumn])];
}

function valuesOf({ same = [], countedFrom }: InCommon = {}): StoredValue[] {
  return [...same, ...(countedFrom === undefined ? [] : [countedFrom])];
}

/** Columns whose values stand in this order. */
export function inThisOrder(names: readonly string[]): PlacedColumn[] {
  return names.map((name, place) => ({ name, place }));
}

function intoOf(written: WrittenTable): string {
  return `insert into "${written.table}" (${columnsOf(written).map(quoted).join(', ')})`;
}

function onConflictOf(written: WrittenTable): string {
  const { key = [], forGood } = written;
  if (key.length === 0) return '';
  const updated = columnsOf(written).filter((column) => !key.includes(column) && column !== forGood);
  const cells = updated.map((column) => `${quoted(column)} = excluded.${quoted(column)}`);
  return `on conflict (${key.map(quoted).join(', ')}) do ${cells.length > 0 ? `update set ${cells.join(', ')}` : 'nothing'}`;
}

function quoted(column: string): string {
  return `"${column}"`;
}
