import { expect, test } from 'vitest';
import { check, claim, untestable } from '../../testing/claimAnswer.ts';
import { rankingBehind } from './rankingBehind.ts';

test('a check leads to its ranking at exactly its two days, measure and cohorts', () => {
  const today = check({
    ranking: { metric: 'EARLIEST_START', on: '2023-10-13', knownAt: '2026-11-21' },
  });
  const filter = { category: ['FARMERS'], funding: ['DBHCHT'], segment: [] } as const;
  expect(rankingBehind(claim({ filter }), today, 'ID')).toBe(
    '/peringkat?metric=EARLIEST_START&on=2023-10-13&knownAt=2026-11-21&category=FARMERS&funding=DBHCHT',
  );
  expect(rankingBehind(claim(), check(), 'EN')).toBe('/en/ranking?on=2023-09-12&knownAt=2023-09-12');
});

test.each([
  ['nothing was ranked', claim(), untestable('METRIC')],
  ['other places are compared', claim({ scope: 'BRANCH_AREA' }), check()],
  ['years are compared, not places', claim({ kind: 'RISING' }), check()],
  ['segments are compared', claim({ filter: { category: [], funding: [], segment: ['PU'] } }), check()],
])('there is no link where %s', (_case, of, at) => {
  expect(rankingBehind(of, at, 'ID')).toBeNull();
});
