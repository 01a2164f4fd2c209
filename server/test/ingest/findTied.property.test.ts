import { array, assert, integer, property, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { findRings } from '../../src/ingest/checks/findRings.ts';
import { findTied } from '../../src/ingest/checks/findTied.ts';

const node = integer({ min: -6, max: 12 });

it('every ring is among what is tied, and nothing is tied without one', () => {
  assert(
    property(array(tuple(node, node), { maxLength: 24 }), (pairs) => {
      const edges = pairs.filter(([from, to]) => from !== to);
      const links = new Map<string, string[]>();
      for (const [from, to] of edges) links.set(String(from), [...(links.get(String(from)) ?? []), String(to)]);
      const tied = findTied(
        Int32Array.from(edges, ([from]) => from),
        Int32Array.from(edges, ([, to]) => to),
      );
      const rings = findRings(links);
      for (const member of rings.flat()) expect(tied).toContain(Number(member));
      const among = new Map([...links].filter(([from]) => tied.has(Number(from))));
      expect(findRings(among)).toEqual(rings);
      expect(tied.size > 0).toBe(rings.length > 0);
    }),
    { numRuns: 2000, seed: 20_261_121 },
  );
});
