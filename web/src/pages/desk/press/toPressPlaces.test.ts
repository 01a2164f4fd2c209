import { describe, expect, it } from 'vitest';
import { toPressPlaces } from './toPressPlaces.ts';

const tuban = { code: '3523', name: 'Kabupaten Tuban', kind: 'KABUPATEN' } as const;

describe('the places a press text is read with', () => {
  it('have the most people at work of all years', () => {
    const indicators = [{ value: 648_000 }, { value: 671_000 }];
    expect(toPressPlaces({ province: { regencies: { nodes: [{ ...tuban, indicators }] } } })).toEqual([
      { ...tuban, employed: 671_000 },
    ]);
  });

  it('have no number where none is known', () => {
    expect(toPressPlaces({ province: { regencies: { nodes: [{ ...tuban, indicators: [] }] } } })).toEqual([
      { ...tuban, employed: null },
    ]);
  });

  it('are none where the province is not known', () => {
    expect(toPressPlaces({ province: null })).toBeNull();
  });
});
