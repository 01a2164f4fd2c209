import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guardFormula } from '@pionir/shared';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { createOrm, migrate } from '../../src/db/createOrm.ts';
import type { Orm } from '../../src/db/createOrm.ts';
import { printCsv } from '../../src/download/printCsv.ts';
import { writeWorkbook } from '../../src/download/workbook/writeWorkbook.ts';
import { importPackage, tableNames, tables, toDataPackage, workbookSource } from '../../src/ingest/index.ts';
import type { PackageSource } from '../../src/ingest/index.ts';
import { arbitraryPackage, toLines } from './support/arbitraryPackage.ts';
import type { PackageTexts } from './support/arbitraryPackage.ts';
import { readWholeDatabase } from './support/readWholeDatabase.ts';

const now = new Date('2026-11-21T12:00:00Z');
const head = { name: 'generated', title: 'T', description: 'D', licenses: [], sources: [] };

describe('a generated package', () => {
  it('makes the same database from tables, from our workbook and from one of another writer', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPackage, async (texts) => {
        const folder = await mkdtemp(join(tmpdir(), 'pionir-generated-'));
        try {
          const fromTables = await databaseOf(folder, 'tables', await writeTables(folder, texts));
          expect(await databaseOf(folder, 'ours', asSource(await ourWorkbook(texts)))).toBe(fromTables);
          expect(await databaseOf(folder, 'other', asSource(await otherWorkbook(texts)))).toBe(fromTables);
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      }),
      { numRuns: 20, seed: 20_261_121, endOnFailure: true },
    );
  });
});

function asSource(bytes: Buffer): PackageSource {
  return workbookSource(head.name, { name: 'isian.xlsx', read: async () => bytes });
}

/** All that a new database holds after the import, but what the package says of itself, which a workbook does not. */
async function databaseOf(folder: string, name: string, source: PackageSource | string): Promise<string> {
  const orm: Orm = await createOrm(`sqlite:${join(folder, `${name}.sqlite3`)}`);
  try {
    await migrate(orm);
    await importPackage(orm, source, { now });
    await orm.em.fork().execute('delete from "data_package"', [], 'run');
    return await readWholeDatabase(orm);
  } finally {
    await orm.close();
  }
}

async function writeTables(folder: string, texts: PackageTexts): Promise<string> {
  await writeFile(join(folder, 'datapackage.json'), JSON.stringify(toDataPackage(head)));
  for (const name of tableNames)
    await writeFile(join(folder, `${name}.csv`), printCsv(toLines(name, texts[name]), 'IMPORT'));
  return folder;
}

function ourWorkbook(texts: PackageTexts): Promise<Buffer> {
  const sheets = tableNames.map((name) => {
    const [header = [], ...lines] = typedLines(texts, name);
    return { name, header: header as string[], pages: () => [lines] };
  });
  return buffer(writeWorkbook(sheets, now));
}

/** With shared texts, as most spreadsheets write them; it leaves it to us to escape what looks like an escape. */
async function otherWorkbook(texts: PackageTexts): Promise<Buffer> {
  const toCell = (value: string | number | null) => {
    const guarded = guardFormula(value);
    return typeof guarded === 'string' ? guarded.replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_') : guarded;
  };
  const sheets = tableNames.map((name) => ({ name, rows: typedLines(texts, name).map((line) => line.map(toCell)) }));
  return Buffer.from(await writeXlsx({ sheets }));
}

/** Numbers as numbers, everything else as text. */
function typedLines(texts: PackageTexts, name: (typeof tableNames)[number]): (string | number | null)[][] {
  const [header = [], ...lines] = toLines(name, texts[name]);
  const columns = tables.find((table) => table.name === name)?.columns ?? {};
  const isNumber = (column: string) => ['number', 'integer'].includes(columns[column]?.cell.schema.type ?? '');
  return [
    header,
    ...lines.map((line) =>
      line.map((text, index) => {
        if (text === '') return null;
        return isNumber(header[index] ?? '') ? Number(text) : text;
      }),
    ),
  ];
}
