import { expect, test } from 'vitest';
import { stepOnMap } from './stepOnMap.ts';

const at = (code: string, x: number, y: number) => ({ code, path: '', centre: [x, y] as const });

//  a b .
//  c . d
const shapes = [at('a', 0, 0), at('b', 1, 0), at('c', 0, 1), at('d', 2, 1)];

test.each([
  ['ArrowRight', 'a', 'b'],
  ['ArrowDown', 'a', 'c'],
  ['ArrowRight', 'c', 'd'],
  ['ArrowLeft', 'd', 'c'],
  ['ArrowUp', 'd', 'b'],
  ['ArrowLeft', 'a', null],
  ['Home', 'd', 'a'],
  ['End', 'a', 'd'],
  ['Enter', 'a', null],
  ['ArrowRight', 'unknown', null],
])('%s from %s leads to %s', (key, from, to) => {
  expect(stepOnMap(key, from, shapes)).toBe(to);
});

test('every place is reached from every other', () => {
  for (const start of shapes) {
    const reached = new Set([start.code]);
    for (const code of reached) {
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
        const next = stepOnMap(key, code, shapes);
        if (next !== null) reached.add(next);
      }
    }
    expect([...reached].toSorted()).toEqual(['a', 'b', 'c', 'd']);
  }
});
