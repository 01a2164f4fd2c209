import type { RankedPlace, Ranking } from '../ranking/index.ts';
import type { UntestablePart, Verdict } from '../vocabulary/index.ts';
import type { Claim } from './claim.ts';

/** The verdict on a claimed rank, with what it rests on. */
export interface RankJudgement {
  readonly verdict: Verdict;
  readonly untestable: UntestablePart | null;
  readonly rivals: number;
  readonly rivalsWithFigures: number;
  readonly readAsRank: number;
  /** Places with a better value, the strongest first. */
  readonly ahead: readonly RankedPlace[];
  readonly counterexamples: readonly RankedPlace[];
}

/** The first part of the field, for a claim to be among the first that names no number: a quarter. */
const firstPart = 4;

/** The rank a claim means: the one it names; the first alone; for "among the first" without a number, the first quarter. */
export function readAsRank({ kind, rank }: Claim, places: number): number {
  if (kind === 'SOLE_FIRST' || kind === 'FIRST_EVER') return 1;
  return rank ?? (kind === 'AMONG_FIRST' ? Math.ceil(places / firstPart) : 1);
}

/** Holds a claimed rank against a ranking of the places that the claim compares. */
export function judgeRank(claim: Claim, ranking: Ranking): RankJudgement {
  const places = ranking.rows.length + ranking.excluded.length;
  const limit = readAsRank(claim, places);
  const own = ranking.rows.find((row) => row.code === claim.regencyCode);
  const others = ranking.rows.filter((row) => row !== own);
  const found = { rivals: places - 1, rivalsWithFigures: others.length, readAsRank: limit };
  const none = { ahead: [], counterexamples: [] };
  if (!own) return { ...found, ...none, verdict: 'UNTESTABLE', untestable: 'OWN_FIGURE' };
  if (found.rivals === 0) return { ...found, ...none, verdict: 'UNTESTABLE', untestable: 'SCOPE' };
  const ahead = strongestFirst(claim, others).filter((row) => leads(claim, ranking, row, own));
  const verdict = verdictOf(claim, {
    limit,
    ahead: ahead.length,
    equal: others.some((row) => row.value === own.value),
    unknown: found.rivals - others.length,
  });
  return { ...found, verdict, untestable: null, ahead, counterexamples: ahead.length >= limit ? ahead : [] };
}

interface Field {
  readonly limit: number;
  /** Places with a better value. */
  readonly ahead: number;
  /** True when another place has the same value. */
  readonly equal: boolean;
  /** Places without a figure. */
  readonly unknown: number;
}

/** SUPPORTED needs every rival's figure: what is unknown never speaks for a claim. */
function verdictOf({ kind }: Claim, { limit, ahead, equal, unknown }: Field): Verdict {
  if (ahead >= limit) return 'NOT_SUPPORTED';
  if (kind === 'AMONG_FIRST') return unknown === 0 ? 'SUPPORTED' : 'CONSISTENT';
  if (equal && ahead + 1 === limit) return 'TIED';
  if (ahead + 1 + unknown < limit) return 'NOT_SUPPORTED';
  return unknown === 0 ? 'SUPPORTED' : 'CONSISTENT';
}

/** True when the first row has the better value in the sense of the claim: "the lowest" turns a ranking of the most around. */
function leads({ direction }: Claim, ranking: Ranking, row: RankedPlace, own: RankedPlace): boolean {
  if (row.value === own.value) return false;
  const isHigher = row.value > own.value;
  if (direction === 'LOWEST') return !isHigher;
  return ranking.direction === 'HIGHER_RANKS_FIRST' ? isHigher : !isHigher;
}

/** Rows come by rank; where the lowest leads, the last one is the strongest. */
function strongestFirst({ direction }: Claim, rows: readonly RankedPlace[]): readonly RankedPlace[] {
  if (direction !== 'LOWEST') return rows;
  return rows.toSorted((a, b) => (a.value === b.value ? (a.code < b.code ? -1 : 1) : a.value - b.value));
}
