import type { CohortFacts, FigureEvidence, QuantityEvidence, RankingAnswer, RankingRow } from '../graphql/types.ts';

/** Small answers for tests, in the server's own shapes. */
export function figure(changes: Partial<FigureEvidence> = {}): FigureEvidence {
  return {
    slug: 'a-figure',
    subjectLabel: 'Nelayan',
    measure: 'HEADCOUNT',
    value: 27_500,
    unit: 'people',
    printed: '27.500',
    precision: 'EXACT',
    standing: 'PREFERRED',
    standingReason: null,
    knownFrom: '2023-09-12',
    periodFrom: '2023',
    periodTo: null,
    note: null,
    source: {
      slug: 'a-source',
      url: 'https://example.org/a',
      publisher: 'Example',
      publisherKind: 'PRESS',
      publishedOn: '2023-09-12',
      accessedOn: '2026-11-21',
      gist: 'A text.',
    },
    ...changes,
  };
}

export function quantity(value: number | null, changes: Partial<QuantityEvidence> = {}): QuantityEvidence {
  return {
    value,
    unit: 'people',
    missing: value === null ? 'NOT_PUBLISHED' : null,
    numerator: null,
    denominator: null,
    figures: value === null ? [] : [figure({ value })],
    indicators: [],
    ...changes,
  };
}

export function row(name: string, rank: number, value: number, changes: Partial<RankingRow> = {}): RankingRow {
  const kind = name.startsWith('Kota') ? 'KOTA' : 'KABUPATEN';
  return {
    rank,
    tied: false,
    value,
    gapToMedian: null,
    movement: null,
    movementByEntry: null,
    rankLow: null,
    rankHigh: null,
    valueLow: null,
    valueHigh: null,
    firstPlaceShare: null,
    tier: null,
    leaveOneOut: [],
    components: [],
    regency: { code: `35${String(rank).padStart(2, '0')}`, name, kind },
    quantity: quantity(value),
    ...changes,
  };
}

export function ranking(rows: readonly RankingRow[], changes: Partial<RankingAnswer> = {}): RankingAnswer {
  return {
    metric: 'VULNERABLE_WORKERS',
    direction: 'HIGHER_RANKS_FIRST',
    unit: 'people',
    on: '2025-12-31',
    knownAt: '2026-11-21',
    method: 'A method.',
    rankedCount: rows.length,
    excludedCount: 38 - rows.length,
    median: rows[Math.floor(rows.length / 2)]?.value ?? null,
    resolution: null,
    rows: { nodes: [...rows] },
    excluded: [],
    ...changes,
  };
}

export function cohort(changes: Partial<CohortFacts> = {}): CohortFacts {
  return {
    slug: 'a-cohort',
    label: 'Nelayan',
    category: 'FISHERS',
    segment: 'BPU',
    status: 'ENROLLED',
    startsOn: '2023',
    endsOn: null,
    confirmedThrough: null,
    note: null,
    headcount: quantity(100),
    figures: [],
    renews: [],
    addsTo: [],
    contains: [],
    ...changes,
  };
}
