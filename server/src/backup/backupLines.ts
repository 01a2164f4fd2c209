import { sql } from 'kysely';
import { findNewestRevision } from '../dataset/findNewestRevision.ts';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { Em } from '../db/createOrm.ts';
import { findMigrations } from '../db/findMigrations.ts';
import { readPages } from '../db/readPages.ts';
import { storedTables } from '../db/storedTables.ts';
import type { StoredColumn, StoredTable } from '../db/storedTables.ts';
import { backupFormat, backupVersion } from './BackupHead.ts';
import type { BackupHead } from './BackupHead.ts';

/** What the file will say of itself, read in the same snapshot as the rows. */
export async function readBackupHead(em: Em, now: Date): Promise<BackupHead> {
  const revision = await findNewestRevision(em);
  const tables = [];
  for (const { name, columns } of storedTables(em)) tables.push({ name, columns, rows: await countRows(em, name) });
  return {
    format: backupFormat,
    version: backupVersion,
    madeAt: now.toISOString(),
    engine: em.getDriver() instanceof PostgreSqlDriver ? 'PostgreSQL' : 'SQLite',
    migrations: await findMigrations(em),
    revision,
    tables,
  };
}

/** The rows of every table as lines of JSON, many lines at a time. */
export async function* backupLines(em: Em): AsyncGenerator<string> {
  for (const table of storedTables(em)) yield* tableLines(em, table);
}

async function* tableLines(em: Em, { name, columns, key }: StoredTable): AsyncGenerator<string> {
  const names = columns.map((column) => column.name);
  for await (const rows of readPages(em, { table: name, columns: names, key })) {
    yield rows
      .map((row) => `${JSON.stringify(columns.map((column) => plainValue(row[column.name], column)))}\n`)
      .join('');
  }
}

/** The value as it stands on either engine: SQLite keeps lists as text and truth as a number. */
function plainValue(value: unknown, { kind }: StoredColumn): unknown {
  if (value === null) return null;
  if (kind === 'json') return typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
  return kind === 'boolean' ? Boolean(value) : value;
}

async function countRows(em: Em, table: string): Promise<number> {
  const { rows } = await sql<{
    rows: number | string;
  }>`select count(*) as ${sql.ref('rows')} from ${sql.table(table)}`.execute(em.getKysely());
  return Number(rows[0]?.rows);
}
