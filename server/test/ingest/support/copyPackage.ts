import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { onTestFinished } from 'vitest';
import { eastJavaPackage } from '../../../src/config.ts';
import type { TableName } from '../../../src/ingest/index.ts';

/** A copy of the East Java package that a test may spoil; gone when the test is over. */
export interface PackageCopy {
  readonly folder: string;
  /** Header and rows as texts. */
  readonly read: (table: TableName) => Promise<string[][]>;
  readonly write: (table: TableName, records: readonly (readonly string[])[]) => Promise<void>;
  /** Changes one cell of the row whose first cell is the id; the line it stands on. */
  readonly setCell: (table: TableName, id: string, column: string, text: string) => Promise<number>;
  readonly editText: (file: string, edit: (text: string) => string) => Promise<void>;
  readonly path: (file: string) => string;
}

export async function copyPackage(): Promise<PackageCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'pionir-package-'));
  await cp(eastJavaPackage, folder, { recursive: true });
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = (file: string) => join(folder, file);
  const editText = async (file: string, edit: (text: string) => string) =>
    writeFile(path(file), edit(await readFile(path(file), 'utf8')));
  const read = async (table: TableName): Promise<string[][]> => parse(await readFile(path(`${table}.csv`), 'utf8'));
  const write = (table: TableName, records: readonly (readonly string[])[]) =>
    writeFile(path(`${table}.csv`), records.map((record) => `${record.map(toCsvCell).join(',')}\n`).join(''));
  return {
    folder,
    path,
    editText,
    read,
    write,
    async setCell(table, id, column, text) {
      const records = await read(table);
      const row = records.findIndex(([first]) => first === id);
      const position = (records[0] as string[]).indexOf(column);
      if (row < 0 || position < 0) throw new Error(`${table} has no ${id} or no ${column}.`);
      (records[row] as string[])[position] = text;
      await write(table, records);
      return row + 1;
    },
  };
}

function toCsvCell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
