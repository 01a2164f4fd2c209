import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { printTable, tables, toDataPackage } from '@pionir/server';
import type { PackageRow, TableName } from '@pionir/server';
import { syntheticCohorts } from './syntheticCohorts.ts';
import { syntheticFigures } from './syntheticFigures.ts';
import { syntheticHead } from './syntheticHead.ts';
import { syntheticIndicators } from './syntheticIndicators.ts';
import { syntheticPlaces } from './syntheticPlaces.ts';
import { syntheticPrograms } from './syntheticPrograms.ts';
import { syntheticRegencies } from './syntheticRegencies.ts';
import type { SyntheticSize } from './SyntheticSize.ts';
import { syntheticSources } from './syntheticSources.ts';

const rowsAtOnce = 2000;

/** Writes the package into the folder, a page of rows at a time: however large it is, it never waits in memory. */
export async function writeSyntheticPackage(folder: string, size: SyntheticSize): Promise<void> {
  const places = syntheticPlaces(size);
  const rows: Readonly<Record<TableName, () => Iterable<PackageRow>>> = {
    regencies: () => syntheticRegencies(places),
    sources: () => syntheticSources(size, places),
    indicators: () => syntheticIndicators(size, places),
    programs: () => syntheticPrograms(places),
    cohorts: () => syntheticCohorts(size, places),
    figures: () => syntheticFigures(size, places),
    totals: () => [],
    claims: () => [],
  };
  await mkdir(folder, { recursive: true });
  for (const table of tables) {
    const csv = printTable(table, inPages(rows[table.name]()), 'IMPORT');
    await pipeline(csv, createWriteStream(join(folder, `${table.name}.csv`)));
  }
  const descriptor = toDataPackage(syntheticHead(size));
  await writeFile(join(folder, 'datapackage.json'), `${JSON.stringify(descriptor, null, 2)}\n`);
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
