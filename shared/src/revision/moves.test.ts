import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankMoves, yearStandings } from '../ranking/index.ts';
import type { RankMove } from '../ranking/index.ts';
import { cohort, headcount, place } from '../testing/facts.ts';
import { furthestMoves } from './furthestMoves.ts';
import { rankMoveSentence } from './rankMoveSentence.ts';

const knownAt = '2026-11-21';

function move(
  code: string,
  rankBefore: number | null,
  rankAfter: number | null,
  facts: Partial<RankMove> = {},
): RankMove {
  return {
    metric: 'VULNERABLE_WORKERS',
    year: 2025,
    code,
    rankBefore,
    rankAfter,
    valueBefore: rankBefore,
    valueAfter: rankAfter,
    ...facts,
  };
}

describe('rankMoves', () => {
  const workers = (code: string, value: number) =>
    place({
      code,
      cohorts: [cohort({ id: code, startsOn: '2025', headcounts: [headcount(value, { periodFrom: '2025' })] })],
    });
  const before = yearStandings([workers('3501', 300), workers('3502', 200), workers('3503', 100)], knownAt);

  it('are none between equal states, in whatever order', () => {
    expect(rankMoves(before, before.toReversed())).toEqual([]);
  });

  it('are those of every place whose rank differs, entered and left ones with a gap', () => {
    const after = yearStandings(
      [workers('3501', 300), workers('3502', 90), workers('3503', 100), workers('3504', 95)],
      knownAt,
    );
    const moves = rankMoves(before, after).filter(({ metric }) => metric === 'PROTECTED_WORKERS');
    const told = { metric: 'PROTECTED_WORKERS', year: 2025 };
    expect(moves).toEqual([
      { ...told, code: '3502', rankBefore: 2, rankAfter: 4, valueBefore: 200, valueAfter: 90 },
      { ...told, code: '3503', rankBefore: 3, rankAfter: 2, valueBefore: 100, valueAfter: 100 },
      { ...told, code: '3504', rankBefore: null, rankAfter: 3, valueBefore: null, valueAfter: 95 },
    ]);
    expect(rankMoves(after, before).find(({ code }) => code === '3504')).toMatchObject({
      rankBefore: 3,
      rankAfter: null,
    });
  });

  it('are turned around when time is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 6 }), (values) => {
        const after = yearStandings(
          values.map((value, index) => workers(`350${index}`, value * 50)),
          knownAt,
        );
        const there = rankMoves(before, after).map(({ code, metric, rankBefore, rankAfter }) => [
          code,
          metric,
          rankBefore,
          rankAfter,
        ]);
        const back = rankMoves(after, before).map(({ code, metric, rankBefore, rankAfter }) => [
          code,
          metric,
          rankAfter,
          rankBefore,
        ]);
        expect(there.map(String).toSorted()).toEqual(back.map(String).toSorted());
      }),
      { numRuns: 50 },
    );
  });
});

describe('furthestMoves', () => {
  it('takes the farthest first, then the newest year, the metric and the code; those without both ranks last', () => {
    const far = move('3505', 9, 2);
    const older = move('3501', 3, 1, { year: 2024 });
    const one = move('3502', 1, 3);
    const two = move('3503', 3, 1);
    const share = move('3501', 1, 3, { metric: 'SHARE_OF_EMPLOYED' });
    const entered = move('3500', null, 1);
    const mixed = [entered, share, two, older, one, far];
    expect(furthestMoves(mixed, 9)).toEqual([far, one, two, share, older, entered]);
    expect(furthestMoves(mixed.toReversed(), 2)).toEqual([far, one]);
  });
});

describe('rankMoveSentence', () => {
  it.each([
    [
      move('3523', 5, 2),
      'Kabupaten Tuban dari peringkat 5 ke 2 (Pekerja rentan, 31 Des 2025)',
      'Kabupaten Tuban from rank 5 to 2 (Vulnerable workers, 31 Dec 2025)',
    ],
    [
      move('3523', null, 4, { year: 2023 }),
      'Kabupaten Tuban masuk di peringkat 4 (Pekerja rentan, 31 Des 2023)',
      'Kabupaten Tuban enters at rank 4 (Vulnerable workers, 31 Dec 2023)',
    ],
    [
      move('3523', 4, null, { metric: 'PIONEER_INDEX' }),
      'Kabupaten Tuban keluar dari peringkat 4 (Indeks Pionir, 31 Des 2025)',
      'Kabupaten Tuban leaves rank 4 (Pioneer index, 31 Dec 2025)',
    ],
  ])('tells %o', (told, indonesian, english) => {
    expect(rankMoveSentence(told, 'Kabupaten Tuban', 'ID')).toBe(indonesian);
    expect(rankMoveSentence(told, 'Kabupaten Tuban', 'EN')).toBe(english);
  });
});
