import type { FigureBesideAnswer } from '../../graphql/types.ts';

export interface BesideGroups {
  /** Other values: in dispute, withdrawn, or of a part; in this order. */
  readonly others: readonly FigureBesideAnswer[];
  /** Those that state the same value. */
  readonly same: readonly FigureBesideAnswer[];
}

const roleOrder = ['USED', 'RIVAL', 'DEPRECATED', 'PART'];

/** What stands beside a figure: what says something else first, the same told again apart. */
export function besideGroups(beside: readonly FigureBesideAnswer[]): BesideGroups {
  const others = beside.filter(({ role }) => role !== 'AGREES');
  return {
    others: others.toSorted(
      (a, b) =>
        roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role) ||
        b.figure.value - a.figure.value ||
        (a.figure.slug < b.figure.slug ? -1 : 1),
    ),
    same: beside.filter(({ role }) => role === 'AGREES'),
  };
}
