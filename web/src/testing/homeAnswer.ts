import type { HomeAnswer, HomePlace, HomeProvince, HomeRow } from '../graphql/types.ts';
import { quantity } from './answers.ts';

export function homePlace(code: string, name: string): HomePlace {
  const kind = name.startsWith('Kota') ? 'KOTA' : 'KABUPATEN';
  return { code, name, kind, latitude: -8, longitude: 112, tileColumn: 0, tileRow: 0 };
}

export function homeRow(place: HomePlace, rank: number, value: number, tied = false): HomeRow {
  return { rank, tied, value, regency: place, quantity: quantity(value) };
}

export function homeRanking(
  rows: readonly HomeRow[],
  excluded: HomeAnswer['ranking']['excluded'] = [],
): HomeAnswer['ranking'] {
  return {
    metric: 'VULNERABLE_WORKERS',
    unit: 'people',
    on: '2025-12-31',
    knownAt: '2026-11-21',
    rankedCount: rows.length,
    excludedCount: excluded.length,
    rows: { nodes: rows },
    excluded,
  };
}

export function homeProvince(places: readonly HomePlace[], value: number | null, on = '2025-12-31'): HomeProvince {
  return {
    name: 'East Java',
    coverage: { on, placesWithValue: value === null ? 0 : 1, protectedWorkers: quantity(value) },
    coverageHistory: [],
    regencies: { nodes: places },
  };
}
