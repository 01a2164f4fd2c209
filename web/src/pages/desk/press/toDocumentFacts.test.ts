import { nothingKept, toDraftRows } from '@pionir/shared';
import { expect, test } from 'vitest';
import { pressProposals, pressText } from '../../../testing/pressText.ts';
import { acceptOpen, toReviews } from './proposalReview.ts';
import { toDocumentFacts } from './toDocumentFacts.ts';
import { toRowInputs } from './toRowInputs.ts';

const place = { code: '3504', name: 'Kabupaten Tulungagung' };
const head = {
  address: 'https://contoh.test/peluncuran',
  publisher: 'Pemkab Tulungagung',
  publisherKind: 'LOCAL_GOVERNMENT',
  publishedOn: '2023-09-12',
  accessedOn: '2026-11-21',
} as const;
const reviews = acceptOpen(toReviews(pressProposals));

test('everything accepted of a text becomes facts, the sum by its counts', () => {
  const facts = toDocumentFacts(place, head, reviews);
  expect(facts.funding).toEqual(['APBD']);
  expect(facts.benefits).toEqual(['JKK', 'JKM']);
  expect(facts.counts.map(({ kind, category, value }) => [kind, category, value])).toEqual(
    expect.arrayContaining([
      ['STOCK', 'VULNERABLE_WORKERS', 27_500],
      ['STOCK', 'VILLAGE_OFFICIALS', 2745],
      ['TOTAL', null, 46_731],
    ]),
  );
  expect(facts.amounts).toMatchObject([{ measure: 'BUDGET', value: 10_000_000_000, note: 'Each year.' }]);
  expect(facts.claims).toMatchObject([{ kind: 'SOLE_FIRST', scope: 'EAST_JAVA', claimant: 'DOCUMENT' }]);
  const [sum] = facts.sums;
  const counts = new Map(facts.counts.map(({ id, value }) => [id, value]));
  const parts = sum?.parts.map((part) => counts.get(part)) ?? [];
  expect(new Set(parts)).toEqual(new Set([2745, 7010, 1776, 7700, 27_500]));
});

test('what was rejected is nowhere, and a sum that lost a part is not kept', () => {
  const without = reviews.map((review) =>
    review.proposal.kind === 'COUNT' && review.proposal.value === 1776
      ? { ...review, decision: 'REJECTED' as const }
      : review,
  );
  const rows = toDraftRows(toDocumentFacts(place, head, without), nothingKept);
  expect(rows.some(({ cells }) => cells['value'] === '1776')).toBe(false);
  expect(rows.some(({ table }) => table === 'totals')).toBe(false);
});

test('a correction is what is kept; the number as printed stays beside it', () => {
  const corrected = reviews.map((review) =>
    review.proposal.kind === 'COUNT' && review.proposal.value === 2745
      ? { ...review, fields: { ...review.fields, value: '2754' } }
      : review,
  );
  const rows = toDraftRows(toDocumentFacts(place, head, corrected), nothingKept);
  const figure = rows.find(({ cells }) => cells['value'] === '2754');
  expect(figure?.cells).toMatchObject({ printed: '2.745', note: expect.stringMatching(/misprint/) });
});

test('of the text only the words of what was accepted are sent', () => {
  const sent = JSON.stringify(toRowInputs(toDraftRows(toDocumentFacts(place, head, reviews), nothingKept)));
  expect(sent).not.toMatch(/Warsoto|Prasmono|Pendopo/);
  for (const { origin } of toRowInputs(toDraftRows(toDocumentFacts(place, head, reviews), nothingKept))) {
    if (origin?.start == null || origin.end == null) continue;
    expect(pressText.slice(origin.start, origin.end)).toBe(origin.printed);
  }
});
