import { yearsOfCoverage } from '../coverage/index.ts';
import type { CountedPlace } from '../coverage/index.ts';
import { lastDayOfYear, lastYearOver } from '../period/index.ts';
import type { Day } from '../period/index.ts';
import { wordsOf } from '../vocabulary/index.ts';
import { rankedMetrics } from './rankedMetrics.ts';
import type { RankedMetricName } from './rankedMetrics.ts';
import { standingsOf } from './rankPlaces.ts';

/** Where a place stands by a metric on 31 December of a year. */
export interface YearStanding {
  readonly metric: RankedMetricName;
  readonly year: number;
  /** BPS code. */
  readonly code: string;
  readonly rank: number;
  readonly value: number;
}

/**
 * Every rank there is: by each metric, on 31 December of each year from the first
 * of coverage to the last that is over. The default day of a question is among
 * them. Whoever is not ranked has no row.
 */
export function yearStandings(places: readonly CountedPlace[], knownAt: Day): YearStanding[] {
  const years = yearsOfCoverage(places, knownAt);
  if (years === null) return [];
  const standings: YearStanding[] = [];
  for (const metric of wordsOf(rankedMetrics)) {
    for (let year = years.first; year <= lastYearOver(knownAt); year += 1) {
      const question = { metric, on: lastDayOfYear(year), knownAt, filter: {} };
      for (const { code, rank, value } of standingsOf(places, question).ranked) {
        standings.push({ metric, year, code, rank, value });
      }
    }
  }
  return standings;
}
