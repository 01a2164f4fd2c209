import { describe, expect, it } from 'vitest';
import { findRings } from '../../src/ingest/checks/findRings.ts';

const rings = (links: Record<string, string[]>) => findRings(new Map(Object.entries(links)));

describe('rings among links', () => {
  it('are none in a tree, a diamond or a chain', () => {
    expect(rings({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
    expect(rings({ a: ['b'], b: ['outside'] })).toEqual([]);
  });

  it('are told once, from the first member named', () => {
    expect(rings({ z: ['a'], a: ['b'], b: ['c'], c: ['a'] })).toEqual([['a', 'b', 'c']]);
    expect(rings({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] })).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('are found behind a long chain', () => {
    const links: Record<string, string[]> = { last: ['n9999'] };
    for (let index = 0; index < 10_000; index += 1) links[`n${index}`] = [index === 9999 ? 'last' : `n${index + 1}`];
    expect(rings(links)).toEqual([['last', 'n9999']]);
  });
});
