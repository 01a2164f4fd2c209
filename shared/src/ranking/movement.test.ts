import { expect, it } from 'vitest';
import { movementOf } from './movement.ts';

const ranks = (...codes: string[]) => codes.map((code, index) => ({ code, rank: index + 1 }));

it.each([
  {
    what: 'a new place entered above',
    before: ranks('a', 'b'),
    now: ranks('new', 'a', 'b'),
    total: -1,
    byEntry: -1,
    byValue: 0,
  },
  {
    what: 'a place left from above',
    before: ranks('gone', 'a', 'b'),
    now: ranks('a', 'b'),
    total: 1,
    byEntry: 1,
    byValue: 0,
  },
  { what: 'it overtook another', before: ranks('a', 'b'), now: ranks('b', 'a'), total: 1, byEntry: 0, byValue: 1 },
  {
    what: 'it overtook one while one entered above',
    before: ranks('a', 'b'),
    now: ranks('new', 'b', 'a'),
    total: 0,
    byEntry: -1,
    byValue: 1,
  },
])('tells that $what', ({ before, now, total, byEntry, byValue }) => {
  expect(movementOf('b', before, now)).toEqual({ total, byEntry, byValue });
});

it('says nothing of a place that was not ranked before', () => {
  expect(movementOf('new', ranks('a'), ranks('new', 'a'))).toBeNull();
});
