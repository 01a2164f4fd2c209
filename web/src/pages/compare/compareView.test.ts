import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printCompareView, readCompareView } from './compareView.ts';
import type { CompareView } from './compareView.ts';

const views: fc.Arbitrary<CompareView> = fc.record({
  on: fc.constantFrom(null, '2023-09-12'),
  knownAt: fc.constantFrom(null, '2024-02-29'),
  places: fc.uniqueArray(
    fc.integer({ min: 3501, max: 3579 }).map((code) => String(code)),
    { maxLength: 6 },
  ),
});

test.each(['ID', 'EN'] as const)('a view printed in %s reads back as the same view', (language) => {
  fc.assert(
    fc.property(views, (view) => {
      expect(readCompareView(printCompareView(view, language))).toEqual({ view, problems: [] });
    }),
  );
});

test('the address speaks the language of its page', () => {
  const view = { on: null, knownAt: null, places: ['3504', '3523'] };
  expect(printCompareView(view, 'ID')).toBe('?daerah=3504,3523');
  expect(printCompareView(view, 'EN')).toBe('?places=3504,3523');
});

test.each([
  ['daerah=3504,Tuban', ['3504'], { name: 'daerah', found: 'Tuban' }],
  ['daerah=3504,3504', ['3504'], { name: 'daerah', found: '3504' }],
  ['daerah=', [], { name: 'daerah', found: '' }],
  [
    'places=3501,3502,3503,3504,3505,3506,3507',
    ['3501', '3502', '3503', '3504', '3505', '3506'],
    { name: 'places', found: '3507' },
  ],
])('%s is told to the reader and left out', (search, places, problem) => {
  expect(readCompareView(search)).toEqual({ view: { on: null, knownAt: null, places }, problems: [problem] });
});

test('no address is too broken to be read', () => {
  fc.assert(
    fc.property(fc.string(), (search) => {
      const { view } = readCompareView(search);
      expect(readCompareView(printCompareView(view, 'ID')).view).toEqual(view);
    }),
  );
});
