import type { CohortRelation } from '../../db/entities/index.ts';
import { Places } from '../checks/Places.ts';
import type { PlacesParcel } from '../checks/Places.ts';
import { tableNames } from '../tables/tableName.ts';
import type { TableName } from '../tables/tableName.ts';
import { OwnedKeys } from './OwnedKeys.ts';
import type { OwnedParcel } from './OwnedKeys.ts';

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
    elsewhere: byTable(() => new OwnedKeys()),
    provincesElsewhere: new Set<string>(),
    kemendagriCodes: new Map<string, string>(),
    places: new Places(),
    cohortLinks: [] as StoredCohortLink[],
  };
}

/** The same, to be handed to another thread. */
export type StoredParcel = Omit<StoredRows, 'elsewhere' | 'places'> & {
  readonly elsewhere: Readonly<Record<TableName, OwnedParcel>>;
  readonly places: PlacesParcel;
};

export function packStored({ elsewhere, places, ...rest }: StoredRows): StoredParcel {
  return { ...rest, elsewhere: byTable((name) => elsewhere[name].parcel), places: places.parcel };
}

export function unpackStored({ elsewhere, places, ...rest }: StoredParcel): StoredRows {
  return { ...rest, elsewhere: byTable((name) => new OwnedKeys(elsewhere[name])), places: new Places(places) };
}

function byTable<Value>(make: (name: TableName) => Value): Record<TableName, Value> {
  return Object.fromEntries(tableNames.map((name) => [name, make(name)])) as Record<TableName, Value>;
}
