import { expect, test } from 'vitest';
import { figure } from '../../testing/answers.ts';
import { sourcesBehind } from './sourcesBehind.ts';

const from = (slug: string, publishedOn: string | null) => {
  const own = figure();
  return { ...own, source: { ...own.source, slug, publishedOn } };
};

test('each document once, the newest first, undated ones last, equal days by name', () => {
  const quantities = [
    { figures: [from('undated', null), from('b', '2023-09-12'), from('a', '2023-09-12')], indicators: [] },
    { figures: [from('newest', '2024-01-02'), from('a', '2023-09-12')], indicators: [] },
  ];
  expect(sourcesBehind(quantities).map(({ slug }) => slug)).toEqual(['newest', 'a', 'b', 'undated']);
});

test('a denominator has its document too', () => {
  const { source } = from('census', '2024-01-02');
  const indicators = [{ name: 'EMPLOYED' as const, year: 2024, value: 1, unit: 'people', source }];
  expect(sourcesBehind([{ figures: [], indicators }])).toEqual([source]);
});
