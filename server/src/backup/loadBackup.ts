import type { Em } from '../db/createOrm.ts';
import { createRecordWriter, inThisOrder } from '../db/RecordWriter.ts';
import type { RecordWriter, StoredValue } from '../db/RecordWriter.ts';
import type { ColumnKind } from '../db/storedTables.ts';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { BackupReader } from './BackupReader.ts';
import type { BackupTable } from './BackupHead.ts';

/** Writes the rows of a backup into empty tables of the schema that it was made of. */
export async function loadBackup(em: Em, file: string, signal: AbortSignal | undefined): Promise<void> {
  const toStored = em.getDriver() instanceof PostgreSqlDriver ? toPostgresqlValue : toSqliteValue;
  const reader = await BackupReader.open(file);
  const writers = new Map<BackupTable, RecordWriter>();
  try {
    for await (const { table, rows } of reader.rows()) {
      signal?.throwIfAborted();
      const { name, columns } = table;
      const writer =
        writers.get(table) ??
        (await createRecordWriter(em, { table: name, columns: inThisOrder(columns.map(({ name }) => name)) }));
      writers.set(table, writer);
      const records = rows.map((row) => columns.map(({ kind }, index) => toStored(row[index], kind)));
      await writer.write(JSON.stringify(records));
    }
    for (const writer of writers.values()) await writer.finish();
  } finally {
    await reader.close();
  }
}

function toPostgresqlValue(value: unknown, kind: ColumnKind): StoredValue {
  return value !== null && kind === 'json' ? JSON.stringify(value) : (value as StoredValue);
}

function toSqliteValue(value: unknown, kind: ColumnKind): StoredValue {
  return value !== null && kind === 'boolean' ? Number(value) : toPostgresqlValue(value, kind);
}
