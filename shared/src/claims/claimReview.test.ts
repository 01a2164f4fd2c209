import { expect, test } from 'vitest';
import { verdicts, wordsOf } from '../vocabulary/index.ts';
import { toClaimReview } from './claimReview.ts';
import type { ClaimReviewFacts } from './claimReview.ts';

const facts: ClaimReviewFacts = {
  permalink: 'https://pionir.example/klaim/3504-largest-2023',
  statement: 'Kabupaten Tulungagung terbesar di Jawa Timur.',
  claimant: 'kepala kantor wilayah BPJS Ketenagakerjaan',
  claimedOn: '2023-09-12',
  appearance: 'https://news.example/a',
  verdict: 'NOT_SUPPORTED',
  reason: 'Satu daerah lain melampaui 27.500 orang.',
  reviewedOn: '2026-11-21',
  language: 'ID',
};

test('a claim is reviewed in the words of schema.org', () => {
  expect(toClaimReview(facts)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://pionir.example/klaim/3504-largest-2023',
    inLanguage: 'id',
    datePublished: '2026-11-21',
    author: { '@type': 'Organization', name: 'Pionir' },
    claimReviewed: 'Kabupaten Tulungagung terbesar di Jawa Timur.',
    reviewBody: 'Satu daerah lain melampaui 27.500 orang.',
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Organization', name: 'kepala kantor wilayah BPJS Ketenagakerjaan' },
      datePublished: '2023-09-12',
      appearance: { '@type': 'CreativeWork', url: 'https://news.example/a' },
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: 'Tidak didukung',
      ratingValue: 1,
      bestRating: 4,
      worstRating: 1,
    },
  });
});

test('what cannot be tested has a name and no number', () => {
  const { reviewRating } = toClaimReview({ ...facts, verdict: 'UNTESTABLE', language: 'EN' });
  expect(reviewRating).toEqual({ '@type': 'Rating', alternateName: 'Untestable' });
});

test('a document without an address and a claim without a date are left out, not made up', () => {
  const { itemReviewed } = toClaimReview({ ...facts, appearance: null, claimedOn: null });
  expect(Object.keys(itemReviewed)).toEqual(['@type', 'author']);
});

test('every verdict but one has its own place on the scale, and none says false', () => {
  const reviews = wordsOf(verdicts).flatMap((verdict) =>
    (['ID', 'EN'] as const).map((language) => toClaimReview({ ...facts, verdict, language })),
  );
  const values = reviews.map(({ reviewRating }) => reviewRating.ratingValue);
  expect(new Set(values)).toEqual(new Set([4, 3, 2, 1, undefined]));
  expect(JSON.stringify(reviews)).not.toMatch(/salah|false/i);
});
