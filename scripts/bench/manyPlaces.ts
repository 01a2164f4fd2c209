import type { CohortFacts, Figure, PlaceFacts } from '@pionir/shared';

/** No province has it. */
const syntheticProvince = '90';

/** Synthetic places of one province, all with six known components, no two alike: the most work that an index can have. */
export function manyPlaces(count: number): PlaceFacts[] {
  return Array.from({ length: count }, (_, index) => {
    const code = `${syntheticProvince}${String(index).padStart(3, '0')}`;
    const programId = `${code}-program`;
    const people = 1000 + ((index * 7919) % 50_000);
    return {
      code,
      kind: index % 4 === 0 ? 'KOTA' : 'KABUPATEN',
      cohorts: [
        cohort(`${code}-2024`, programId, { year: '2024', people, variety: index }),
        cohort(`${code}-2025`, programId, {
          year: '2025',
          people: people + ((index * 104_729) % 9000),
          variety: index + 1,
        }),
      ],
      monthsFunded: [
        figure(`${code}-months`, programId, { measure: 'MONTHS_FUNDED', value: 1 + (index % 12), year: '2025' }),
      ],
      employed: [
        {
          regencyCode: code,
          name: 'EMPLOYED',
          year: 2025,
          value: 100_000 + index * 1237,
          unit: 'people',
          sourceId: sourceOf('2025-12-01'),
          knownFrom: '2025-12-01',
        },
      ],
    };
  });
}

/** The source of whatever was published on a day. */
function sourceOf(day: string): string {
  return `synthetic-${day}`;
}

interface CohortChoice {
  readonly year: string;
  readonly people: number;
  readonly variety: number;
}

function cohort(id: string, programId: string, { year, people, variety }: CohortChoice): CohortFacts {
  const categories = ['FARMERS', 'FISHERS', 'TOBACCO_FARMERS', 'MICRO_BUSINESSES'] as const;
  return {
    id,
    programId,
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
    headcounts: [figure(`${id}-headcount`, id, { measure: 'HEADCOUNT', value: people, year })],
  };
}

interface FigureChoice {
  readonly measure: 'HEADCOUNT' | 'MONTHS_FUNDED';
  readonly value: number;
  readonly year: string;
}

function figure(id: string, subjectId: string, { measure, value, year }: FigureChoice): Figure {
  const knownFrom = `${year}-06-30`;
  return {
    id,
    subjectKind: measure === 'HEADCOUNT' ? 'cohort' : 'program',
    subjectId,
    measure,
    value,
    unit: measure === 'HEADCOUNT' ? 'people' : 'months',
    periodFrom: year,
    periodTo: null,
    sourceId: sourceOf(knownFrom),
    printed: String(value),
    precision: 'EXACT',
    standing: 'PREFERRED',
    standingReason: null,
    note: null,
    knownFrom,
  };
}
