import { firstDayOf, lastDayOf } from '@pionir/shared';
import type { PartialDate } from '@pionir/shared';

/** True unless both dates are there and the second lies wholly before the first. */
export function inOrder(first: PartialDate | null | undefined, second: PartialDate | null | undefined): boolean {
  return !first || !second || firstDayOf(first) <= lastDayOf(second);
}
