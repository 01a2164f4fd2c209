import type { IndexComponentName } from '@pionir/shared';
import type { QuantityEvidence, RankingRow } from '../../../graphql/types.ts';

export interface ComponentRow {
  readonly component: IndexComponentName;
  readonly quantity: QuantityEvidence;
  /** Null where the quantity says why. */
  readonly percentile: number | null;
  readonly weight: number;
  /** Null where the place could not be ranked without it. */
  readonly rankWithout: number | null;
}

/** The components of a place with the rank it would have without each. */
export function componentRows({ components, leaveOneOut }: RankingRow): ComponentRow[] {
  return components.map(({ component, quantity, percentile, weight }) => ({
    component,
    quantity,
    percentile,
    weight,
    rankWithout: leaveOneOut.find((each) => each.component === component)?.rank ?? null,
  }));
}
