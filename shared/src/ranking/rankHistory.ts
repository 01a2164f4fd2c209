import type { MissingReason } from '../vocabulary/index.ts';
import { movementOf } from './movement.ts';
import type { Movement } from './movement.ts';
import type { Standings } from './rankPlaces.ts';

/** A place's rank on 31 December of a year. */
export interface YearRank {
  readonly year: number;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly value: number | null;
  readonly rankedCount: number;
  readonly missing: MissingReason | null;
  /** Against the year before; null when it was not ranked in both. */
  readonly movement: Movement | null;
}

/** A place's rank in a year, from the standings of that year and the one before; one that is not ranked has its reason. */
export function yearRankOf(code: string, year: number, before: Standings, now: Standings): YearRank {
  const own = now.ranked.find((row) => row.code === code);
  return {
    year,
    rank: own?.rank ?? null,
    tied: own?.tied ?? false,
    value: own?.value ?? null,
    rankedCount: now.ranked.length,
    missing: own ? null : (now.excluded.find((place) => place.code === code)?.reason ?? 'NOT_PUBLISHED'),
    movement: movementOf(code, before.ranked, now.ranked),
  };
}
