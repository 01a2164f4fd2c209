import type { PackageRow } from '@pionir/server';
import type { SyntheticPlace } from './syntheticPlaces.ts';

const columns = 40;

/** Names say what they are; the points and squares lie in rows, in no relation to the land. */
export function* syntheticRegencies(places: readonly SyntheticPlace[]): Generator<PackageRow> {
  for (const [index, { code, provinceCode, isCity }] of places.entries()) {
    const column = index % columns;
    const row = Math.floor(index / columns);
    yield {
      code,
      kemendagri_code: `${provinceCode}.${code.slice(2)}`,
      province_code: provinceCode,
      kind: isCity ? 'KOTA' : 'KABUPATEN',
      name: `${isCity ? 'Kota' : 'Kabupaten'} Sintetis ${code}`,
      latitude: 5 - row,
      longitude: 95 + column,
      tile_column: column,
      tile_row: row,
      branch_office: null,
      branch_note: null,
    };
  }
}
