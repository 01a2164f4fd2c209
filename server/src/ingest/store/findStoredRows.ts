import type { Em } from '../../db/createOrm.ts';
import type { CohortRelation } from '../../db/entities/index.ts';
import { readPages } from '../../db/readPages.ts';
import type { PagedRow } from '../../db/readPages.ts';
import { Places } from '../checks/Places.ts';
import { keyOf, tableNames, tables } from '../tables/index.ts';
import type { TableName } from '../tables/index.ts';
import { OwnedKeys } from './OwnedKeys.ts';

/** What the database holds of other packages before an import. */
export interface StoredRows {
  readonly elsewhere: Readonly<Record<TableName, OwnedKeys>>;
  readonly provincesElsewhere: ReadonlySet<string>;
  /** Kemendagri codes of the regencies of other packages, with the package. */
  readonly kemendagriCodes: ReadonlyMap<string, string>;
  /** Places of the programs and cohorts of other packages; those of this one are added while it is read. */
  readonly places: Places;
  /** How cohorts of other packages stand to others. */
  readonly cohortLinks: readonly StoredCohortLink[];
}

export interface StoredCohortLink {
  readonly cohort: string;
  readonly relation: CohortRelation;
  readonly other: string;
}

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

/** An empty database, for a package whose name could not be read. */
export function nothingStored() {
  return {
    elsewhere: Object.fromEntries(tableNames.map((name) => [name, new OwnedKeys()])) as Record<TableName, OwnedKeys>,
    provincesElsewhere: new Set<string>(),
    kemendagriCodes: new Map<string, string>(),
    places: new Places(),
    cohortLinks: [] as StoredCohortLink[],
  };
}

function keyIn(row: PagedRow, key: readonly string[]): string {
  return keyOf(key.map((column) => row[column] as string | number));
}
