import type { CohortRelation } from '../../db/entities/index.ts';
import { Places } from '../checks/Places.ts';
import { tableNames } from '../tables/index.ts';
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
