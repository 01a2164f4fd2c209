import type { Em } from '../../db/createOrm.ts';
import { readPages } from '../../db/readPages.ts';
import type { PagedRow } from '../../db/readPages.ts';
import { keyOf, tables } from '../tables/index.ts';
import { nothingStored } from './StoredRows.ts';
import type { StoredCohortLink, StoredRows } from './StoredRows.ts';

/** What other packages have that this one may refer to, or must not take. */
export async function findStoredRows(em: Em, packageName: string): Promise<StoredRows> {
  const stored = nothingStored();
  const others = { ofOthersThan: packageName };
  for (const { name, storage } of tables) {
    const selection = { table: storage.table, columns: [...storage.key, 'package'], key: storage.key, ...others };
    for await (const rows of readPages(em, selection)) {
      for (const row of rows) stored.elsewhere[name].add(keyIn(row, storage.key), row['package'] as string);
    }
  }
  const regencies = { table: 'regency', columns: ['code', 'kemendagri_code', 'package'], key: ['code'], ...others };
  for await (const rows of readPages(em, regencies)) {
    for (const row of rows) {
      stored.provincesElsewhere.add((row['code'] as string).slice(0, 2));
      stored.kemendagriCodes.set(row['kemendagri_code'] as string, row['package'] as string);
    }
  }
  const programs = { table: 'program', columns: ['id', 'regency_code', 'province_code'], key: ['id'], ...others };
  for await (const rows of readPages(em, programs)) {
    for (const row of rows) {
      stored.places.noteProgram(row['id'] as string, (row['regency_code'] ?? row['province_code']) as string);
    }
  }
  const cohorts = { table: 'cohort', columns: ['id', 'program_id'], key: ['id'], ...others };
  for await (const rows of readPages(em, cohorts)) {
    for (const row of rows) stored.places.noteCohort(row['id'] as string, row['program_id'] as string);
  }
  stored.cohortLinks.push(
    ...(await em.execute<StoredCohortLink[]>(
      'select l."cohort_id" as "cohort", l."relation", l."other_id" as "other" from "cohort_link" l join "cohort" c on c."id" = l."cohort_id" where c."package" <> ? order by l."cohort_id", l."position"',
      [packageName],
    )),
  );
  return stored;
}

function keyIn(row: PagedRow, key: readonly string[]): string {
  return keyOf(key.map((column) => row[column] as string | number));
}
