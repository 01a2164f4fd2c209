import type { Clocks, CountedPlace } from '../coverage/index.ts';
import { yearOf } from '../period/index.ts';
import { missingQuantity } from '../quantity/index.ts';
import type { Quantity } from '../quantity/index.ts';
import { rankedMetrics, rankPlaces } from '../ranking/index.ts';
import type { RankedMetricName, Ranking } from '../ranking/index.ts';
import type { UntestablePart } from '../vocabulary/index.ts';
import type { Claim } from './claim.ts';
import { measuredBy } from './claimMetric.ts';
import { judgeRank } from './judgeRank.ts';
import { daysOfRise, judgeRise } from './judgeRise.ts';
import { obstacleOf } from './obstacle.ts';
import type { ClaimCheck } from './verdict.ts';

/**
 * Holds a claim against the figures of the places it compares, its own among
 * them, on a day as known on another. The same two days give the same verdict
 * whatever is published later (honest numbers, section 7).
 */
export function checkClaim(claim: Claim, clocks: Clocks, places: readonly CountedPlace[]): ClaimCheck {
  const obstacle = obstacleOf(claim, places.length);
  if (obstacle !== null) return untestable(obstacle, clocks);
  const metric = measuredBy[claim.metric] as RankedMetricName;
  const rankingOn = (on: string) => rankPlaces(places, { metric, filter: claim.filter, ...clocks, on });
  return claim.kind === 'RISING' ? checkRise(claim, clocks, rankingOn) : checkRank(claim, clocks, rankingOn(clocks.on));
}

function checkRank(claim: Claim, clocks: Clocks, ranking: Ranking): ClaimCheck {
  return { ...emptyCheck(clocks), own: ownIn(ranking, claim), ranking, ...judgeRank(claim, ranking) };
}

function checkRise(claim: Claim, clocks: Clocks, rankingOn: (on: string) => Ranking): ClaimCheck {
  const rankings = daysOfRise(claim, clocks.on).map(rankingOn);
  const years = rankings.map((ranking) => ({ year: yearOf(ranking.on), quantity: ownIn(ranking, claim) }));
  const { fallen, ...judgement } = judgeRise(years);
  const ranking = rankings.at(-1) as Ranking;
  return {
    ...emptyCheck(clocks),
    own: ownIn(ranking, claim),
    ranking,
    years,
    counterexamples: rankings
      .filter(({ on }) => fallen.includes(yearOf(on)))
      .flatMap(({ rows }) => rows.filter(({ code }) => code === claim.regencyCode)),
    ...judgement,
  };
}

function untestable(part: UntestablePart, clocks: Clocks): ClaimCheck {
  return { ...emptyCheck(clocks), verdict: 'UNTESTABLE', untestable: part };
}

function emptyCheck({ on, knownAt }: Clocks) {
  return {
    on,
    knownAt,
    own: null,
    rivals: null,
    rivalsWithFigures: null,
    readAsRank: null,
    ahead: [],
    counterexamples: [],
    ranking: null,
    years: [],
  };
}

function ownIn(ranking: Ranking, { regencyCode }: Claim): Quantity {
  const row = ranking.rows.find(({ code }) => code === regencyCode);
  const reason = ranking.excluded.find(({ code }) => code === regencyCode)?.reason;
  return row?.quantity ?? missingQuantity(reason ?? 'NOT_PUBLISHED', rankedMetrics[ranking.metric].unit);
}
