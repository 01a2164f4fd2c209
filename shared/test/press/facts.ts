import type { PressProposal } from '../../src/index.ts';
import type { Labels } from './pressCorpus.ts';

/** What is compared: for each kind of fact, each fact as a text. */
export type Facts = Readonly<Record<FactKind, readonly string[]>>;

export type FactKind =
  | 'counts'
  | 'countKinds'
  | 'place'
  | 'date'
  | 'funding'
  | 'benefits'
  | 'budgets'
  | 'months'
  | 'premiums'
  | 'rates'
  | 'totals'
  | 'claims';

const sumText = (total: number, parts: readonly number[], reconciles: boolean) =>
  `${total} = ${parts.toSorted((a, b) => a - b).join(' + ')} ${reconciles}`;

const distinct = (facts: readonly string[]) => [...new Set(facts)];

/** The facts that the labels of a text hold. A count is found when place, value and category agree. */
export function labelledFacts(labels: Labels): Facts {
  return {
    counts: distinct(labels.counts.map(({ value, category }) => `${labels.regency} ${value} ${category}`)),
    countKinds: distinct(labels.counts.map(({ value, category, kind }) => `${value} ${category} ${kind}`)),
    place: [String(labels.regency)],
    date: [String(labels.date)],
    funding: labels.funding,
    benefits: labels.benefits,
    budgets: labels.budgets.map(({ value, per }) => `${value} ${per}`),
    months: labels.months.map(({ value }) => String(value)),
    premiums: labels.premiums.map(({ value }) => String(value)),
    rates: labels.rates.map(({ value }) => String(value)),
    totals: labels.totals.map(({ total, parts, reconciles }) => sumText(total, parts, reconciles)),
    claims: distinct(labels.claims.map(({ kind, scope }) => `${kind} ${scope}`)),
  };
}

/** The facts that proposals hold. */
export function proposedFacts(proposals: readonly PressProposal[]): Facts {
  const of = <Kind extends PressProposal['kind']>(kind: Kind) =>
    proposals.filter((proposal): proposal is Extract<PressProposal, { kind: Kind }> => proposal.kind === kind);
  const amounts = (kind: 'MONTHS' | 'PREMIUM' | 'RATE') =>
    proposals.flatMap((proposal) => (proposal.kind === kind ? [String(proposal.value)] : []));
  const [place] = of('REGENCY');
  const [date] = of('DATE');
  return {
    counts: distinct(of('COUNT').map(({ regencyCode, value, category }) => `${regencyCode} ${value} ${category}`)),
    countKinds: distinct(of('COUNT').map(({ value, category, count }) => `${value} ${category} ${count}`)),
    place: [String(place?.regencyCode ?? null)],
    date: [String(date?.date ?? null)],
    funding: of('FUNDING').map(({ funding }) => funding),
    benefits: of('BENEFIT').map(({ benefit }) => benefit),
    budgets: of('BUDGET').map(({ value, per }) => `${value} ${per}`),
    months: amounts('MONTHS'),
    premiums: amounts('PREMIUM'),
    rates: amounts('RATE'),
    totals: of('SUM').map(({ total, parts, check }) => sumText(total, parts, check.status !== 'DOES_NOT_RECONCILE')),
    claims: distinct(of('CLAIM').map(({ claim, scope }) => `${claim} ${scope}`)),
  };
}
