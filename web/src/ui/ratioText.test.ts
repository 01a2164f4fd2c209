import { expect, test } from 'vitest';
import { quantity } from '../testing/answers.ts';
import { ratioText } from './ratioText.ts';

test('a ratio names both its parts and the year of the lower one', () => {
  const source = {
    slug: 's',
    url: null,
    publisher: 'BPS',
    publisherKind: 'STATISTICS_OFFICE',
    publishedOn: null,
    accessedOn: '2026-11-21',
    gist: 'A text.',
  } as const;
  const share = quantity(16.75, {
    unit: 'percent',
    numerator: 12_152,
    denominator: 72_568,
    indicators: [{ name: 'EMPLOYED', year: 2025, value: 72_568, unit: 'people', source }],
  });
  expect(ratioText(share, 'ID')).toBe('12.152 dibagi 72.568 (penduduk bekerja, 2025)');
  expect(ratioText(quantity(5), 'ID')).toBeNull();
});
