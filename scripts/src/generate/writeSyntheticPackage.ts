import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { printTable, tables, toDataPackage } from '@pionir/server';
import type { PackageRow, TableName } from '@pionir/server';
import { syntheticClaims } from './syntheticClaims.ts';
import { syntheticCohorts } from './syntheticCohorts.ts';
import { syntheticDocuments } from './syntheticDocuments.ts';
import { syntheticFigures } from './syntheticFigures.ts';
import { syntheticHead } from './syntheticHead.ts';
import { syntheticIndicators } from './syntheticIndicators.ts';
import { syntheticPlaces } from './syntheticPlaces.ts';
import { syntheticPrograms } from './syntheticPrograms.ts';
import { syntheticRegencies } from './syntheticRegencies.ts';
import type { SyntheticSize } from './SyntheticSize.ts';
import { syntheticTotals } from './syntheticTotals.ts';

const rowsAtOnce = 2000;

/**
 * Writes the package into the folder, a page of rows at a time: however large it
 * is, it never waits in memory. Tells how many rows each table has.
 */
export async function writeSyntheticPackage(folder: string, size: SyntheticSize): Promise<Record<TableName, number>> {
  const places = syntheticPlaces(size);
  const rows: Readonly<Record<TableName, () => Iterable<PackageRow>>> = {
    regencies: () => syntheticRegencies(places),
    sources: () => syntheticDocuments(size, places),
    indicators: () => syntheticIndicators(size, places),
    programs: () => syntheticPrograms(places),
    cohorts: () => syntheticCohorts(size, places),
    figures: () => syntheticFigures(size, places),
    totals: () => syntheticTotals(size, places),
    claims: () => syntheticClaims(size, places),
  };
  await mkdir(folder, { recursive: true });
  const counts: Partial<Record<TableName, number>> = {};
  for (const table of tables) {
    const noted = counting(rows[table.name](), (count) => {
      counts[table.name] = count;
    });
    const csv = printTable(table, inPages(noted), 'IMPORT');
    await pipeline(csv, createWriteStream(join(folder, `${table.name}.csv`)));
  }
  const descriptor = toDataPackage(syntheticHead(size));
  await writeFile(join(folder, 'datapackage.json'), `${JSON.stringify(descriptor, null, 2)}\n`);
  return counts as Record<TableName, number>;
}

function* counting<Row>(rows: Iterable<Row>, tell: (count: number) => void): Generator<Row> {
  let count = 0;
  for (const row of rows) {
    count += 1;
    yield row;
  }
  tell(count);
}

async function* inPages(rows: Iterable<PackageRow>): AsyncGenerator<readonly PackageRow[]> {
  let page: PackageRow[] = [];
  for (const row of rows) {
    page.push(row);
    if (page.length < rowsAtOnce) continue;
    yield page;
    page = [];
  }
  yield page;
}
