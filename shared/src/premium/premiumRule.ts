import type { Benefit, FundingSource, PremiumReason, Segment, WorkerCategory } from '../vocabulary/index.ts';
import { fundIsRelieved } from './fundIsRelieved.ts';
import { premiumBases } from './premiumBases.ts';
import type { PremiumBasis } from './premiumBases.ts';

/** A month, `YYYY-MM`. Text order is time order. */
export type Month = string;

/** What the rules need to know of those who are paid for. */
export interface PremiumFacts {
  /** Of all the workers. */
  readonly segments: readonly Segment[];
  readonly categories: readonly WorkerCategory[];
  readonly funding: readonly FundingSource[];
  /** Empty where no source states them: non-wage workers are enrolled in JKK and JKM at least. */
  readonly benefits: readonly Benefit[];
}

/** The premium of one person for one month, or the reason why there is no single one. */
export interface PremiumRule {
  /** In rupiah; null when `reason` says why. */
  readonly amount: number | null;
  readonly reason: PremiumReason | null;
  /** Where the premium goes by the wage: its lowest share in percent, else null. */
  readonly lowestShareOfWage: number | null;
  readonly highestShareOfWage: number | null;
  /** The regulation the rule is taken from; null where none is. */
  readonly basis: PremiumBasis | null;
}

/** The months in which another rule begins, in order. */
export const turningMonths: readonly Month[] = [
  '2015-07',
  '2020-08',
  '2021-02',
  '2026-01',
  '2026-04',
  '2027-01',
  '2027-04',
];

/** The premium for JKK and JKM by the rules of a month. */
export function premiumRule(facts: PremiumFacts, month: Month): PremiumRule {
  const reason = reasonForNoRule(facts, month);
  if (reason !== null) return noPremium(reason, reason === 'CONDITIONAL_RELIEF' ? premiumBases.relief2020 : null);
  if (facts.segments[0] === 'PU') return { ...noPremium('WAGE_BASED', premiumBases.wage), ...premiumBases.wage.shares };
  const relief = isHalved(facts, month);
  if (typeof relief === 'string') return noPremium(relief, premiumBases.halved);
  return single(relief ? premiumBases.halved : premiumBases.nonWage);
}

export function noPremium(reason: PremiumReason, basis: PremiumBasis | null = null): PremiumRule {
  return { amount: null, reason, lowestShareOfWage: null, highestShareOfWage: null, basis };
}

function single(basis: PremiumBasis & { readonly amount: number }): PremiumRule {
  return { amount: basis.amount, reason: null, lowestShareOfWage: null, highestShareOfWage: null, basis };
}

function reasonForNoRule({ segments, benefits }: PremiumFacts, month: Month): PremiumReason | null {
  const distinct = new Set(segments);
  if (distinct.size === 0 || distinct.has('UNKNOWN')) return 'SEGMENT_NOT_STATED';
  if (distinct.size > 1) return 'MIXED_SEGMENTS';
  if (distinct.has('JAKON') || distinct.has('PMI')) return 'OTHER_SEGMENT';
  if (benefits.length > 0 && benefits.toSorted().join() !== 'JKK,JKM') return 'OTHER_BENEFITS';
  if (month < '2015-07') return 'BEFORE_RULES';
  return month >= '2020-08' && month <= '2021-01' ? 'CONDITIONAL_RELIEF' : null;
}

/** Whether PP 50/2025 halves the premium in the month, or the reason why that cannot be told. */
function isHalved({ categories, funding }: PremiumFacts, month: Month): boolean | PremiumReason {
  const forTransport = month >= '2026-01' && month <= '2027-03';
  if (!forTransport) return false;
  const forOthers = month >= '2026-04' && month <= '2026-12';
  if (!forOthers && !categories.some(mayDrive)) return false;
  const relieved = fundIsRelieved(funding);
  if (relieved === null) return 'FUND_NOT_SETTLED';
  if (!relieved) return false;
  return forOthers || categories.every((category) => category === 'INFORMAL_TRANSPORT') ? true : 'TRADE_NOT_STATED';
}

/** Drivers, and lists of several trades in which there may be drivers. */
function mayDrive(category: WorkerCategory): boolean {
  return ['INFORMAL_TRANSPORT', 'MIXED_VULNERABLE', 'VULNERABLE_WORKERS', 'OTHER'].includes(category);
}
