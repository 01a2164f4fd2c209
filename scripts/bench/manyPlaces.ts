import type { CohortFacts, Figure, PlaceFacts } from '@pionir/shared';

/** Synthetic places, all with six known components, no two alike: the most work that an index can have. */
export function manyPlaces(count: number): PlaceFacts[] {
  return Array.from({ length: count }, (_, index) => {
    const code = String(index).padStart(4, '0');
    const people = 1000 + ((index * 7919) % 50_000);
    return {
      code,
      kind: index % 4 === 0 ? 'KOTA' : 'KABUPATEN',
      cohorts: [
        cohort(`${code}-2024`, '2024', people, index),
        cohort(`${code}-2025`, '2025', people + ((index * 104_729) % 9000), index + 1),
      ],
      monthsFunded: [figure(`${code}-months`, 'program', 'MONTHS_FUNDED', 1 + (index % 12), '2025')],
      employed: [
        {
          regencyCode: code,
          name: 'EMPLOYED',
          year: 2025,
          value: 100_000 + index * 1237,
          unit: 'people',
          sourceId: 'synthetic',
          knownFrom: '2025-12-01',
        },
      ],
    };
  });
}

function cohort(id: string, year: string, people: number, variety: number): CohortFacts {
  const categories = ['FARMERS', 'FISHERS', 'TOBACCO_FARMERS', 'MICRO_BUSINESSES'] as const;
  return {
    id,
    programId: 'program',
    category: categories[variety % categories.length] ?? 'FARMERS',
    funding: ['APBD'],
    status: 'ENROLLED',
    startsOn: year,
    endsOn: null,
    confirmedThrough: null,
    renews: [],
    contains: [],
    segment: 'BPU',
    partSince: {},
    headcounts: [figure(`${id}-headcount`, id, 'HEADCOUNT', people, year)],
  };
}

function figure(
  id: string,
  subjectId: string,
  measure: 'HEADCOUNT' | 'MONTHS_FUNDED',
  value: number,
  year: string,
): Figure {
  return {
    id,
    subjectKind: measure === 'HEADCOUNT' ? 'cohort' : 'program',
    subjectId,
    measure,
    value,
    unit: measure === 'HEADCOUNT' ? 'people' : 'months',
    periodFrom: year,
    periodTo: null,
    sourceId: 'synthetic',
    printed: String(value),
    precision: 'EXACT',
    standing: 'PREFERRED',
    standingReason: null,
    note: null,
    knownFrom: `${year}-06-30`,
  };
}
