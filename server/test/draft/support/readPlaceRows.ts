import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DraftRow } from '@pionir/shared';
import { parse } from 'csv-parse/sync';
import { eastJavaPackage } from '../../../src/config.ts';

/** The rows of the East Java package whose identifiers are of a place. */
export async function readPlaceRows(code: string): Promise<DraftRow[]> {
  const tables = ['sources', 'programs', 'cohorts', 'figures', 'totals', 'claims'] as const;
  const read = async (table: DraftRow['table']): Promise<DraftRow[]> => {
    const records: Record<string, string>[] = parse(await readFile(join(eastJavaPackage, `${table}.csv`), 'utf8'), {
      columns: true,
    });
    return records
      .filter((cells) => Object.values(cells)[0]?.startsWith(code))
      .map((cells) => ({ table, cells, span: null }));
  };
  return (await Promise.all(tables.map(read))).flat();
}
