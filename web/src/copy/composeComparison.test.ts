import { expect, test } from 'vitest';
import type { ComparisonAnswer } from '../graphql/types.ts';
import { quantity } from '../testing/answers.ts';
import { composeComparison } from './composeComparison.ts';

interface Place {
  readonly code: string;
  readonly value: number | null;
}

const tuban: Place = { code: '3523', value: 20_000 };
const tulungagung: Place = { code: '3504', value: 27_500 };
const jember: Place = { code: '3509', value: null };

/** A comparison as the server answers it: differences are to the first. */
function comparison(...places: readonly Place[]): ComparisonAnswer {
  const first = places[0]?.value ?? null;
  const named = places.map(({ code }) => ({ code, name: `Kabupaten ${code}`, kind: 'KABUPATEN' as const }));
  return {
    on: '2025-12-31',
    knownAt: '2026-11-21',
    places: named,
    rows: [
      {
        metric: 'PROTECTED_WORKERS',
        direction: 'HIGHER_RANKS_FIRST',
        rankedCount: 2,
        cells: places.map(({ value }, index) => ({
          regency: named[index] ?? { code: '', name: '' },
          quantity: quantity(value),
          rank: value === null ? null : index + 1,
          amongAll: null,
          amongKind: null,
          amongPeers: null,
          peers: [],
          gapToMedian: null,
          differenceToFirst: value === null || first === null ? null : value - first,
        })),
      },
    ],
  };
}

/** Without the ranks, which do not depend on whom a place is beside, as the order here does. */
const differences = (answer: ComparisonAnswer | null) =>
  answer?.rows.map(({ cells }) => cells.map(({ regency, differenceToFirst }) => [regency.code, differenceToFirst]));

test.each([
  ['three', [tulungagung, tuban, jember]],
  ['another first', [tuban, tulungagung]],
  ['a first without a value', [jember, tuban]],
])('%s, put together from one of each, are as the server compares them', (_name, places) => {
  const parts = places.map((place) => comparison(place, place === tuban ? jember : tuban));
  const composed = composeComparison(parts);
  expect(composed?.places).toEqual(comparison(...places).places);
  expect(differences(composed)).toEqual(differences(comparison(...places)));
});

test('nothing beside nothing is no comparison', () => {
  expect(composeComparison([])).toBeNull();
});
