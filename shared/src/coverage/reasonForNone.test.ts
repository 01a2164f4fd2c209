import { expect, it } from 'vitest';
import { cohort, headcount } from '../testing/facts.ts';
import { reasonForNone } from './reasonForNone.ts';

const clocks = { on: '2023-12-31', knownAt: '2024-01-31' };

it('says that a question does not apply where the admitted cohort is counted inside another', () => {
  const farmers = cohort({ id: 'farmers', category: 'FARMERS' });
  const mixed = cohort({
    id: 'mixed',
    category: 'MIXED_VULNERABLE',
    contains: ['farmers'],
    headcounts: [headcount(900, { id: 'mixed-1', subjectId: 'mixed' })],
  });
  expect(reasonForNone([farmers, mixed], clocks, ({ category }) => category === 'FARMERS')).toBe('NOT_APPLICABLE');
});
