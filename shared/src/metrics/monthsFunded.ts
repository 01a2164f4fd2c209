import { countedOf, preferredFigure, reasonForNone } from '../coverage/index.ts';
import type { Counted } from '../coverage/index.ts';
import { endOfTime, yearOf } from '../period/index.ts';
import type { Day } from '../period/index.ts';
import { missingQuantity, ratioQuantity } from '../quantity/index.ts';
import type { Figure } from '../quantity/index.ts';
import type { MeasurePlace, Metric } from './metric.ts';

export const monthsFunded: Metric = {
  id: 'Bulan dibiayai',
  en: 'Months funded',
  about: 'Months of premium paid for in the year per protected person, where published.',
  unit: 'months',
  direction: 'HIGHER_RANKS_FIRST',
  boundedByHeadcounts: false,
  method: {
    id: 'Rata-rata bulan iuran yang dibiayai pada tahun itu, ditimbang dengan jumlah orang; hanya kelompok yang bulannya dipublikasikan.',
    en: 'Months of premium funded in the year, averaged over the people; only cohorts whose months are published.',
  },
};

export const measureMonthsFunded: MeasurePlace = (place, clocks, filter) => {
  const counting = countedOf(place.cohorts, clocks).filter(({ cohort }) => filter(cohort));
  if (counting.length === 0) return missingQuantity(reasonForNone(place.cohorts, clocks, filter), 'months');
  const funded = counting.flatMap((item) => {
    const months = monthsOf(item, place.monthsFunded, clocks.on, clocks.knownAt);
    return months ? [{ headcount: item.headcount, months }] : [];
  });
  if (funded.length === 0) {
    const publishedLater = counting.some((item) => monthsOf(item, place.monthsFunded, clocks.on, endOfTime));
    return missingQuantity(publishedLater ? 'NOT_YET_KNOWN' : 'NOT_PUBLISHED', 'months');
  }
  const people = funded.reduce((sum, { headcount }) => sum + headcount.value, 0);
  if (people === 0) return missingQuantity('NOT_APPLICABLE', 'months');
  return ratioQuantity(
    funded.reduce((sum, { headcount, months }) => sum + headcount.value * months.value, 0),
    people,
    1,
    'months',
    { figures: [...new Set(funded.flatMap(({ headcount, months }) => [months, headcount]))] },
  );
};

/** The months figure of the cohort's program that speaks of the year of the day. */
function monthsOf({ cohort }: Counted, figures: readonly Figure[], on: Day, knownAt: Day): Figure | null {
  const ofYear = figures.filter((figure) => figure.subjectId === cohort.programId && coversYear(figure, yearOf(on)));
  return preferredFigure(ofYear, knownAt);
}

function coversYear({ periodFrom, periodTo }: Figure, year: number): boolean {
  const from = periodFrom ?? periodTo;
  const to = periodTo ?? periodFrom;
  return from !== null && to !== null && yearOf(from) <= year && year <= yearOf(to);
}
