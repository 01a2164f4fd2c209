import type { Em } from '../../db/createOrm.ts';
import type { CohortRelation } from '../../db/entities/index.ts';
import { keyOf, tableNames, tables } from '../tables/index.ts';
import type { TableName } from '../tables/index.ts';

/** The keys that the database holds before an import. */
export interface StoredRows {
  readonly ofPackage: Readonly<Record<TableName, ReadonlySet<string>>>;
  /** Rows of other packages, with the package. */
  readonly elsewhere: Readonly<Record<TableName, ReadonlyMap<string, string>>>;
  /** Kemendagri codes of the regencies of other packages, with the package. */
  readonly kemendagriCodes: ReadonlyMap<string, string>;
  /** Places of the programs of other packages. */
  readonly places: ReadonlyMap<string, string>;
  /** Programs of the cohorts of other packages. */
  readonly programs: ReadonlyMap<string, string>;
  /** How cohorts of other packages stand to others. */
  readonly cohortLinks: readonly StoredCohortLink[];
}

export interface StoredCohortLink {
  readonly cohort: string;
  readonly relation: CohortRelation;
  readonly other: string;
}

/** What is there of the package already, and what of others it may refer to. */
export async function findStoredRows(em: Em, packageName: string): Promise<StoredRows> {
  const stored = nothingStored();
  for (const { name, storage } of tables) {
    const rows = await em.execute<Record<string, string | number>[]>(
      `select ${[...storage.key, 'package'].map((column) => `"${column}"`).join(', ')} from "${storage.table}"`,
    );
    for (const row of rows) {
      const key = keyOf(storage.key.map((column) => row[column] as string | number));
      if (row['package'] === packageName) stored.ofPackage[name].add(key);
      else stored.elsewhere[name].set(key, row['package'] as string);
    }
  }
  const ofOthers = <Found extends object>(columns: string, table: string) =>
    em.execute<Found[]>(`select ${columns} from "${table}" where "package" <> ?`, [packageName]);
  for (const row of await ofOthers<{ code: string; owner: string }>(
    '"kemendagri_code" as "code", "package" as "owner"',
    'regency',
  )) {
    stored.kemendagriCodes.set(row.code, row.owner);
  }
  for (const row of await ofOthers<{ id: string; place: string }>(
    '"id", coalesce("regency_code", "province_code") as "place"',
    'program',
  )) {
    stored.places.set(row.id, row.place);
  }
  for (const row of await ofOthers<{ id: string; program: string }>('"id", "program_id" as "program"', 'cohort')) {
    stored.programs.set(row.id, row.program);
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
    ofPackage: byTable(() => new Set<string>()),
    elsewhere: byTable(() => new Map<string, string>()),
    kemendagriCodes: new Map<string, string>(),
    places: new Map<string, string>(),
    programs: new Map<string, string>(),
    cohortLinks: [] as StoredCohortLink[],
  };
}

function byTable<Held>(make: () => Held): Record<TableName, Held> {
  return Object.fromEntries(tableNames.map((name) => [name, make()])) as Record<TableName, Held>;
}
