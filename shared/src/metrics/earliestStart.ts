import { knownRuns } from '../coverage/index.ts';
import { endOfTime, yearOf } from '../period/index.ts';
import type { Day } from '../period/index.ts';
import { knownQuantity, missingQuantity } from '../quantity/index.ts';
import type { MeasurePlace, Metric } from './metric.ts';

/**
 * The year, not the day: many sources print no more, and a year taken for its
 * 1 January would rank before a place whose month is known.
 */
export const earliestStart: Metric = {
  id: 'Awal perlindungan',
  en: 'Earliest start',
  about: 'The year in which the first known cohort began, lapsed ones included.',
  unit: 'year',
  direction: 'LOWER_RANKS_FIRST',
  boundedByHeadcounts: false,
  method: {
    id: 'Tahun mulai kelompok terdaftar yang paling awal, termasuk yang sudah berakhir; lebih awal berarti peringkat lebih tinggi.',
    en: 'The year in which the earliest enrolled cohort began, ended ones included; earlier is a higher rank.',
  },
};

export const measureEarliestStart: MeasurePlace = (place, clocks, filter) => {
  const begunAsKnownAt = (knownAt: Day) =>
    knownRuns(place.cohorts, knownAt, filter).flatMap(({ id, begins, headcount }) =>
      begins !== null && begins <= clocks.on ? [{ id, begins, headcount }] : [],
    );
  const [first] = begunAsKnownAt(clocks.knownAt).toSorted((a, b) =>
    a.begins === b.begins ? (a.id < b.id ? -1 : 1) : a.begins < b.begins ? -1 : 1,
  );
  // Ended cohorts give a start too, so there is no LAPSED: what is known later alone makes the difference.
  if (!first) return missingQuantity(begunAsKnownAt(endOfTime).length > 0 ? 'NOT_YET_KNOWN' : 'NOT_PUBLISHED', 'year');
  return knownQuantity(yearOf(first.begins), 'year', [first.headcount()]);
};
