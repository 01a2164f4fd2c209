import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim.ts';
import { claimClocks } from './claimClocks.ts';

const period = (last: string) => ({ first: last, last });

describe('a claim speaks of a day and knows what was published by one', () => {
  it.each([
    ['its own day', { claimedOn: '2023-09-12', period: period('2023') }, '2023-09-12', '2023-09-12'],
    [
      'the end of its period where that came before',
      { claimedOn: '2024-02-28', period: period('2023') },
      '2023-12-31',
      '2024-02-28',
    ],
    ['its own day without a period', { claimedOn: '2023-09-12', period: null }, '2023-09-12', '2023-09-12'],
    ['the day of its source where it has none', { claimedOn: null, period: null }, '2024-04-26', '2024-04-26'],
    ['the last day of its month', { claimedOn: '2024-03', period: null }, '2024-03-31', '2024-03-31'],
    ['never a day after it could be read', { claimedOn: '2024', period: null }, '2024-04-26', '2024-04-26'],
    [
      'its own day, though its source came later',
      { claimedOn: '2018-07-31', period: null },
      '2018-07-31',
      '2018-07-31',
    ],
  ])('%s', (_case, facts, on, knownAt) => {
    expect(claimClocks(claimOf({ knownFrom: '2024-04-26', ...facts }))).toEqual({ on, knownAt });
  });
});
