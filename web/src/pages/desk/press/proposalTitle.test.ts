import { expect, test } from 'vitest';
import { pressProposals } from '../../../testing/pressText.ts';
import { toReviews } from './proposalReview.ts';
import { proposalTitle } from './proposalTitle.ts';

const reviews = toReviews(pressProposals);

test('proposals read like this', () => {
  const titles = reviews.map((review) => proposalTitle(review, 'ID'));
  expect(titles).toEqual(
    expect.arrayContaining([
      '27.500 orang, Pekerja rentan, Jumlah',
      '46.731 orang, beberapa kelompok, Total',
      'APBD',
      'Jaminan Kecelakaan Kerja',
      'Rp10.000.000.000, per tahun',
      '2.745 + 7.010 + 1.776 + 7.700 + 27.500 = 46.731',
      'Satu-satunya pertama, Pekerja rentan, Jawa Timur',
    ]),
  );
});

test('a number that cannot be read is shown as it was typed', () => {
  const count = reviews.find(({ proposal }) => proposal.kind === 'COUNT');
  if (count === undefined) throw new Error('The text has counts.');
  const typed = { ...count, fields: { ...count.fields, value: '27,5OO', year: '2023' } };
  expect(proposalTitle(typed, 'EN')).toMatch(/^27,5OO, .+, 2023$/);
});
