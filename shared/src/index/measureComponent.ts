import { measureBy } from '../metrics/index.ts';
import type { MeasurePlace } from '../metrics/index.ts';
import { isKnown, missingAlike } from '../quantity/index.ts';
import type { Quantity } from '../quantity/index.ts';
import type { IndexComponentName } from './components.ts';

/** The rule of each component of the index. */
export const measureComponent: Readonly<Record<IndexComponentName, MeasurePlace>> = {
  REACH: (place, clocks, filter) => perThousand(measureBy.SHARE_OF_EMPLOYED(place, clocks, filter)),
  SCALE: measureBy.PROTECTED_WORKERS,
  MOMENTUM: measureBy.GROWTH,
  EARLY_START: measureBy.EARLIEST_START,
  BREADTH: measureBy.CATEGORY_BREADTH,
  FUNDING_DEPTH: measureBy.MONTHS_FUNDED,
};

function perThousand(share: Quantity): Quantity {
  return isKnown(share)
    ? { ...share, value: share.value * 10, unit: 'per_thousand' }
    : missingAlike(share, 'per_thousand');
}
