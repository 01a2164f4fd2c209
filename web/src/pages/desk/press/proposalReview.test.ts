import { expect, test } from 'vitest';
import { pressProposals } from '../../../testing/pressText.ts';
import { acceptOpen, faultyFields, toReviews } from './proposalReview.ts';
import type { ProposalReview } from './proposalReview.ts';

const reviews = toReviews(pressProposals);

function countWith(fields: ProposalReview['fields']): ProposalReview {
  const found = reviews.find(({ proposal }) => proposal.kind === 'COUNT');
  if (found === undefined) throw new Error('The text has counts.');
  return { ...found, fields: { ...found.fields, ...fields } };
}

test('the place and the date stand with the document, everything else is reviewed', () => {
  expect(reviews.map(({ proposal }) => proposal.kind)).not.toContain('REGENCY');
  expect(reviews.filter(({ proposal }) => proposal.kind === 'COUNT')).toHaveLength(6);
  expect(new Set(reviews.map(({ decision }) => decision))).toEqual(new Set(['OPEN']));
});

test.each([
  [{ value: '27.500' }, ['value']],
  [{ value: '' }, ['value']],
  [{ year: '23' }, ['year']],
  [{ category: '' }, ['category']],
  [{ category: '', count: 'TOTAL' }, []],
  [{ value: '27500', year: '2023' }, []],
])('%j: %j does not hold what it must', (fields, faulty) => {
  expect(faultyFields(countWith(fields))).toEqual(faulty);
});

test('all that is sound is accepted at once; what was rejected stays so', () => {
  const [first, second, ...rest] = reviews as [ProposalReview, ProposalReview, ...ProposalReview[]];
  const decided = acceptOpen([{ ...first, decision: 'REJECTED' }, countWith({ value: 'x' }), second, ...rest]);
  expect(decided.slice(0, 3).map(({ decision }) => decision)).toEqual(['REJECTED', 'OPEN', 'ACCEPTED']);
});
