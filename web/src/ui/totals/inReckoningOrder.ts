import { totalStatuses, wordsOf } from '@pionir/shared';
import type { TotalEvidence } from '../../graphql/types.ts';

/** What does not reconcile first, then what does within rounding, then the rest; by slug within each. */
export function inReckoningOrder(totals: readonly TotalEvidence[]): TotalEvidence[] {
  const statuses = wordsOf(totalStatuses).toReversed();
  const place = ({ status }: TotalEvidence) => statuses.indexOf(status);
  return totals.toSorted((a, b) => (place(a) === place(b) ? (a.slug < b.slug ? -1 : 1) : place(a) - place(b)));
}

/** How many reconcile, within rounding included. */
export function countReconciling(totals: readonly TotalEvidence[]): number {
  return totals.filter(({ status }) => status !== 'DOES_NOT_RECONCILE').length;
}
