import { expect, test } from 'vitest';
import { toPlaceRecords } from './toPlaceRecords.ts';

const figure = (slug: string) =>
  ({ slug, measure: 'HEADCOUNT', value: 1, periodFrom: '2024', periodTo: '2024', standing: 'PREFERRED' }) as const;

test('every figure of a place is known with its subject, additions as such', () => {
  const records = toPlaceRecords({
    regency: {
      code: '3523',
      withdrawnSlugs: ['gone'],
      figures: { nodes: [figure('rate')] },
      programs: {
        nodes: [
          {
            slug: 'program',
            funding: ['DBHCHT'],
            figures: { nodes: [figure('total')] },
            cohorts: {
              nodes: [
                {
                  slug: 'added',
                  category: 'FISHERS',
                  status: 'ENROLLED',
                  startsOn: '2024',
                  addsTo: [{ slug: 'earlier' }],
                  figures: [figure('headcount')],
                },
              ],
            },
          },
        ],
      },
      claims: { nodes: [{ slug: 'claim' }] },
    },
    sources: { nodes: [{ slug: 'source', url: null }] },
    totals: { nodes: [{ slug: 'sum' }] },
  });
  expect(records.figures.map(({ id, subjectId }) => [id, subjectId])).toEqual([
    ['rate', '3523'],
    ['total', 'program'],
    ['headcount', 'added'],
  ]);
  expect(records.cohorts).toMatchObject([{ id: 'added', programId: 'program', isAddition: true }]);
  expect([records.claimIds, records.totalIds, records.sources]).toEqual([
    ['claim', 'gone'],
    ['sum', 'gone'],
    [{ id: 'source', url: null }],
  ]);
});
