import { expect, test } from 'vitest';
import { pressProposals, pressText } from '../../../testing/pressText.ts';
import { emptyDocument, isAddress, needsOf, withReading } from './documentDraft.ts';
import { acceptOpen, toReviews } from './proposalReview.ts';

const read = withReading({ ...emptyDocument, text: pressText, address: 'https://tulungagung.go.id/a' }, pressProposals);

test('place and date are proposed, the kind of publisher by the address', () => {
  expect(read).toMatchObject({ placeCode: '3504', publishedOn: '2023-09-12', publisherKind: 'LOCAL_GOVERNMENT' });
});

test('a date that the officer knows is not replaced', () => {
  expect(withReading({ ...emptyDocument, publishedOn: '2023-09-14' }, pressProposals).publishedOn).toBe('2023-09-14');
});

test('everything that is missing is told at once', () => {
  const wrong = { ...read, placeCode: '', address: 'javascript:alert(1)', publishedOn: '12-9-2023' };
  expect(needsOf(wrong, toReviews(pressProposals))).toEqual([
    'needPlace',
    'needPublisher',
    'needDate',
    'needAddress',
    'needOne',
  ]);
  expect(needsOf({ ...read, publisher: 'Pemkab' }, acceptOpen(toReviews(pressProposals)))).toEqual([]);
});

test.each([
  ['', true],
  ['https://contoh.test/a b', false],
  ['ftp://contoh.test', false],
  ['http://contoh.test', true],
])('"%s" as an address: %s', (address, fits) => {
  expect(isAddress(address)).toBe(fits);
});
