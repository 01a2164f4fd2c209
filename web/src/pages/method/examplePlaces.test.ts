import { expect, test } from 'vitest';
import type { MethodPlaces } from '../../graphql/types.ts';
import { exampleCode, examplePlaces } from './examplePlaces.ts';

const ranked = (code: string, values: readonly (number | null)[]) => ({
  rank: 1,
  regency: { code, name: code },
  components: values.map((value) => ({ component: 'REACH' as const, value })),
});
const places: MethodPlaces = {
  on: '2025-12-31',
  knownAt: '2026-11-21',
  rows: { nodes: [ranked('3509', [1, null]), ranked('3502', [1, 1])] },
  excluded: [{ reason: 'TOO_FEW_COMPONENTS', regency: { code: '3504', name: '3504' } }],
};

test('every place can be chosen, in the order of codes', () => {
  expect(examplePlaces(places).map(({ code }) => code)).toEqual(['3502', '3504', '3509']);
});

test.each([
  ['by rule the first whose components are all known', places, null, '3502'],
  ['the chosen one, ranked or not', places, '3504', '3504'],
  ['one that no place has falls back to the rule', places, '9999', '3502'],
  ['else the first', { ...places, rows: { nodes: [ranked('3509', [1, null])] } }, null, '3509'],
  ['nobody where nothing is ranked', { ...places, rows: { nodes: [] } }, null, null],
])('%s', (_case, answer, chosen, code) => {
  expect(exampleCode(answer, chosen)).toBe(code);
});
