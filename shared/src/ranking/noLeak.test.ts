import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clocks, PlaceFacts } from '../coverage/index.ts';
import { rankedMetrics } from './rankedMetrics.ts';
import {
  arbitraryClocks,
  arbitraryDay,
  arbitraryFilter,
  arbitraryLaterFacts,
  arbitraryPlaces,
} from '../testing/arbitraryPlaces.ts';
import { tableOf } from '../testing/tableOf.ts';
import { wordsOf } from '../vocabulary/index.ts';
import { rankPlaces } from './rankPlaces.ts';
import type { Ranking } from './rankPlaces.ts';
import type { RankingFilter } from './rankingQuestion.ts';

const names = wordsOf(rankedMetrics);
const rankingsOf = (places: readonly PlaceFacts[], clocks: Clocks, filter: RankingFilter): Ranking[] =>
  names.map((metric) => rankPlaces(places, { ...clocks, metric, filter }));

/**
 * Reasons that differ where neither is NOT_YET_KNOWN, the one reason that speaks of what is known later. It goes
 * away too: when a cohort known later takes over the one that would have had a value that day.
 */
function reasonsChanged(before: readonly Ranking[], after: readonly Ranking[]): string[] {
  return before.flatMap(({ metric, excluded }, index) =>
    excluded.flatMap(({ code, reason }, position) => {
      const now = after[index]?.excluded[position];
      const isAllowed = now?.code === code && [reason, now.reason].includes('NOT_YET_KNOWN');
      return isAllowed || (now?.code === code && now.reason === reason)
        ? []
        : [`${metric} ${code}: ${reason}, ${now?.reason}`];
    }),
  );
}

/** A world, a question, and what was published after the day of knowledge. */
const worlds = arbitraryClocks.chain((clocks) =>
  fc.record({
    clocks: fc.constant(clocks),
    earlier: arbitraryDay,
    filter: fc.oneof(fc.constant({}), arbitraryFilter),
    places: arbitraryPlaces,
    later: arbitraryLaterFacts(clocks.knownAt, { min: 4, max: 24 }),
  }),
);

describe('what is known later changes no answer of today', () => {
  let insertions = 0;
  let rankedPlaces = 0;

  it('not a value, rank, tie, gap, movement, figure or median, of any metric; and no reason but NOT_YET_KNOWN', () => {
    fc.assert(
      fc.property(worlds, ({ clocks, earlier, filter, places, later }) => {
        const afterwards = later.reduce<readonly PlaceFacts[]>((world, fact) => fact.insertInto(world), places);
        insertions += later.length;
        const knownAt = earlier < clocks.knownAt ? earlier : clocks.knownAt;
        for (const asked of [clocks, { ...clocks, knownAt }]) {
          const before = rankingsOf(places, asked, filter);
          const after = rankingsOf(afterwards, asked, filter);
          rankedPlaces += before.reduce((sum, { rows }) => sum + rows.length, 0);
          expect(after.map(tableOf)).toEqual(before.map(tableOf));
          expect(reasonsChanged(before, after)).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('in thousands of insertions into worlds with thousands of ranked places', () => {
    expect(insertions).toBeGreaterThan(5_000);
    expect(rankedPlaces).toBeGreaterThan(3_000);
  });
});
