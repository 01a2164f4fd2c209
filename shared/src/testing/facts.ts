import type { CohortFacts, PlaceFacts } from '../coverage/index.ts';
import type { Figure, Indicator } from '../quantity/index.ts';

/**
 * Facts for tests, with the plainest defaults: an enrolled cohort of 100 farmers
 * that began in 2023, told by one source on 1 June 2023. A test names only what
 * it is about.
 */
export function cohort(facts: Partial<CohortFacts> = {}): CohortFacts {
  return {
    id: 'farmers',
    programId: 'program',
    category: 'FARMERS',
    segment: 'BPU',
    funding: ['APBD'],
    status: 'ENROLLED',
    startsOn: '2023',
    endsOn: null,
    confirmedThrough: null,
    renews: [],
    contains: [],
    headcounts: [headcount(100)],
    partSince: {},
    ...facts,
  };
}

/** A head count of the value, in people. */
export function headcount(value: number, facts: Partial<Figure> = {}): Figure {
  return {
    id: `headcount-${value}`,
    subjectKind: 'cohort',
    subjectId: 'farmers',
    measure: 'HEADCOUNT',
    value,
    unit: 'people',
    periodFrom: '2023',
    periodTo: null,
    sourceId: 'source',
    printed: String(value),
    precision: 'EXACT',
    standing: 'NORMAL',
    standingReason: null,
    note: null,
    knownFrom: '2023-06-01',
    ...facts,
  };
}

/** Months of premium funded by a program. */
export function monthsFunded(value: number, facts: Partial<Figure> = {}): Figure {
  return headcount(value, {
    id: `months-${value}`,
    subjectKind: 'program',
    subjectId: 'program',
    measure: 'MONTHS_FUNDED',
    unit: 'months',
    ...facts,
  });
}

/** Employed people in a year, published in the June after it. */
export function employed(year: number, value: number, facts: Partial<Indicator> = {}): Indicator {
  return {
    regencyCode: '3501',
    name: 'EMPLOYED',
    year,
    value,
    unit: 'people',
    sourceId: 'statistics-office',
    knownFrom: `${year + 1}-06-01`,
    ...facts,
  };
}

export function place(facts: Partial<PlaceFacts> = {}): PlaceFacts {
  return { code: '3501', kind: 'KABUPATEN', cohorts: [], monthsFunded: [], employed: [], ...facts };
}

/** A place with one cohort of so many people. */
export function placeOf(code: string, people: number, facts: Partial<CohortFacts> = {}): PlaceFacts {
  const id = `${code}-farmers`;
  const figure = headcount(people, { id: `${id}-headcount`, subjectId: id });
  return place({ code, cohorts: [cohort({ id, headcounts: [figure], ...facts })] });
}
