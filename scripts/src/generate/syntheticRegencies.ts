import type { PackageRow } from '@pionir/server';
import { isCompared } from './syntheticPlaces.ts';
import type { SyntheticPlace } from './syntheticPlaces.ts';

const columns = 40;
const kindInName = { KABUPATEN: 'Kabupaten', KOTA: 'Kota', PROVINCE: 'Provinsi' } as const;
/** So many places that follow each other share an office. */
const placesOfBranch = 5;

/** Names say what they are; the points and squares lie in rows, in no relation to the land. */
export function* syntheticRegencies(places: readonly SyntheticPlace[]): Generator<PackageRow> {
  for (const [index, { code, provinceCode, kind }] of places.filter(isCompared).entries()) {
    const column = index % columns;
    const row = Math.floor(index / columns);
    yield {
      code,
      kemendagri_code: `${provinceCode}.${code.slice(2)}`,
      province_code: provinceCode,
      kind,
      name: `${kindInName[kind]} Sintetis ${code}`,
      latitude: 5 - row,
      longitude: 95 + column,
      tile_column: column,
      tile_row: row,
      branch_office: `Sintetis ${Math.floor(index / placesOfBranch) + 1}`,
      branch_note: null,
    };
  }
}
