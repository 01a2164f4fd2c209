import { expect, test } from 'vitest';
import { figure } from '../../testing/answers.ts';
import { check, claim } from '../../testing/claimAnswer.ts';
import { claimReviewOf } from './claimReviewOf.ts';

const place = { site: 'https://pionir.example', publishedAt: '2026-11-21T07:00:00.000Z' };

test("a review has today's verdict, the claim's own page and the day of the revision", () => {
  const review = claimReviewOf(claim({ today: check({ verdict: 'NOT_SUPPORTED' }) }), place, 'EN');
  expect(review.url).toBe('https://pionir.example/en/claims/3504-largest-2023');
  expect(review.datePublished).toBe('2026-11-21');
  expect(review.reviewRating.alternateName).toBe('Not supported');
  expect(review.itemReviewed.appearance?.url).toBe('https://example.org/a');
});

test('a copy held elsewhere is not where a claim appeared', () => {
  const source = { ...figure().source, publisher: 'Antara (copy at Scribd)' };
  expect(claimReviewOf(claim({ source }), place, 'ID').itemReviewed.appearance).toBeUndefined();
});
