import type { CountFact, DocumentFacts, WorkerCategory } from '@pionir/shared';

const count = (value: number, category: WorkerCategory, printed: string): CountFact => ({
  id: category,
  kind: 'STOCK',
  value,
  category,
  segment: 'UNKNOWN',
  printed,
  precision: 'EXACT',
  period: null,
  span: null,
  note: '',
});

/** What is accepted of the document of 12 September 2023. */
export const tulungagungFacts: DocumentFacts = {
  place: { code: '3504', name: 'Kabupaten Tulungagung' },
  document: {
    address:
      'https://kabar.tulungagung.go.id/launching-kepesertaan-jaminan-sosial-ketenagakerjaan-bagi-27-500-pekerja-rentan/',
    publisher: 'Pemerintah Kabupaten Tulungagung',
    publisherKind: 'LOCAL_GOVERNMENT',
    publishedOn: '2023-09-12',
    accessedOn: '2026-11-21',
  },
  funding: ['APBD'],
  benefits: ['JKK', 'JKM'],
  counts: [
    count(2745, 'VILLAGE_OFFICIALS', '2.745'),
    count(7010, 'NEIGHBOURHOOD_HEADS', '7.010'),
    count(1776, 'VILLAGE_COUNCIL', '1.776'),
    count(7700, 'NON_CIVIL_SERVANT_STAFF', '7.700'),
    count(27_500, 'VULNERABLE_WORKERS', '27.500'),
    {
      id: 'total',
      kind: 'TOTAL',
      value: 46_731,
      category: null,
      segment: 'UNKNOWN',
      printed: '46.731',
      precision: 'EXACT',
      period: null,
      span: null,
      note: '',
    },
  ],
  sums: [
    {
      id: 'sum',
      total: 'total',
      parts: [
        'VILLAGE_OFFICIALS',
        'NEIGHBOURHOOD_HEADS',
        'VILLAGE_COUNCIL',
        'NON_CIVIL_SERVANT_STAFF',
        'VULNERABLE_WORKERS',
      ],
      span: null,
    },
  ],
  amounts: [
    {
      id: 'budget',
      measure: 'BUDGET',
      value: 10_000_000_000,
      printed: 'Rp. 10.000.000.000,-',
      precision: 'EXACT',
      period: null,
      span: null,
      note: '',
    },
  ],
  claims: [
    {
      id: 'largest',
      kind: 'SOLE_FIRST',
      scope: 'EAST_JAVA',
      metric: 'VULNERABLE_WORKERS',
      rank: null,
      claimant: 'BPJS_REGION',
      span: null,
    },
  ],
};
