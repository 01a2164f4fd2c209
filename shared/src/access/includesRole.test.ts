import { describe, expect, it } from 'vitest';
import { roles, wordsOf } from '../vocabulary/index.ts';
import { includesRole } from './includesRole.ts';

describe('includesRole', () => {
  it('lets each role do what those before it may, and no more', () => {
    const table = wordsOf(roles).map((held) => wordsOf(roles).map((needed) => includesRole(held, needed)));
    expect(table).toEqual([
      [true, false, false, false],
      [true, true, false, false],
      [true, true, true, false],
      [true, true, true, true],
    ]);
  });
});
